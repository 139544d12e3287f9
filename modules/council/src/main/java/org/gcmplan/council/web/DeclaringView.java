package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.council.DeclarationRow;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MotionView;
import org.gcmplan.kernel.CurrentActor;

/** What the reader declares to each motion. */
@Named
@RequestScoped
public class DeclaringView {
  @Inject Interests interests;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> words = new HashMap<>();

  /** The motions to which the reader has said nothing yet. */
  public List<MotionView> waiting() {
    return view.room().motions().stream()
        .filter(motion -> said().stream().noneMatch(row -> row.motion().equals(motion.id())))
        .toList();
  }

  /** What the reader has declared. */
  public List<DeclarationRow> said() {
    return view.room().declarations().stream()
        .filter(row -> row.declaredBy().equals(view.me()))
        .toList();
  }

  public InterestKind[] kinds() {
    return InterestKind.values();
  }

  public String declare() {
    List<InterestDeclaration> all = new ArrayList<>();
    for (MotionView motion : view.room().motions()) {
      String kind = CouncilTyping.orEmpty(kinds.get(motion.id().toString()));
      String typed = CouncilTyping.orEmpty(words.get(motion.id().toString()));
      if (!kind.isEmpty()) {
        all.add(new InterestDeclaration(motion.id(), InterestKind.valueOf(kind), typed));
      }
    }
    interests.declare(actor.get(), view.sitting(), all);
    return acts.again("declared");
  }

  /** None to all of which nothing has been said. */
  public String declareNone() {
    List<InterestDeclaration> all =
        waiting().stream()
            .map(motion -> new InterestDeclaration(motion.id(), InterestKind.NONE, ""))
            .toList();
    interests.declare(actor.get(), view.sitting(), all);
    return acts.again("declared");
  }

  public Map<String, String> getKinds() {
    return kinds;
  }

  public Map<String, String> getWords() {
    return words;
  }
}
