package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.Seat;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;

/**
 * Whom a motion may be about, as far as it matters here: who might vote, and for whom they work.
 */
@Named
@RequestScoped
public class ConcernedChoice {
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;
  @Inject RoomView view;

  /** Somebody who might vote. */
  public record PersonOffered(UUID account, LocalizedText name, BodyId body) {}

  /** Members, and who may come for them. */
  public List<PersonOffered> people() {
    Map<UUID, PersonOffered> offered = new LinkedHashMap<>();
    for (Seat seat : view.room().seats()) {
      offered.put(seat.member(), new PersonOffered(seat.member(), seat.person(), seat.body()));
    }
    for (Actor each : councils.candidates(actor.get())) {
      offered.putIfAbsent(
          each.account(), new PersonOffered(each.account(), each.names(), each.body()));
    }
    return List.copyOf(offered.values());
  }

  /** For whom they work. */
  public List<BodyId> bodies() {
    return people().stream().map(PersonOffered::body).distinct().toList();
  }

  Set<UUID> peopleNotOffered(MotionView motion) {
    Set<UUID> left = new HashSet<>(motion.people());
    people().forEach(each -> left.remove(each.account()));
    return left;
  }

  Set<BodyId> bodiesNotOffered(MotionView motion) {
    Set<BodyId> left = new HashSet<>(motion.bodies());
    bodies().forEach(left::remove);
    return left;
  }
}
