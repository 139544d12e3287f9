package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.BulkActs;
import org.jspecify.annotations.Nullable;

/** What the rows say beside the work itself: why they are here, who is just doing them. */
@Named
@RequestScoped
public class InboxMarks {
  /** Only acts on plan updates wait before they are carried out. */
  private static final String PLAN_UPDATE = "plan-update";

  @Inject InboxView inbox;
  @Inject DelayedActs acts;
  @Inject BulkActs bulk;
  @Inject CurrentActor reader;

  private @Nullable Map<String, DelayedAct> beingDone;

  /** Who is just doing it, if somebody is; a list, for a page to repeat. */
  public List<DelayedAct> beingDone(InboxLine line) {
    return marks().entrySet().stream()
        .filter(mark -> mark.getKey().equals(place(line)))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** What can be done with many such rows at once; a page drops an attribute that is empty. */
  public String act(InboxLine line) {
    return bulk.of(line.item().kind()).map(Enum::name).orElse("NONE");
  }

  /** The acts that the rows of the page have to offer. */
  public List<UpdateAction> getActs() {
    return inbox.getLines().stream()
        .flatMap(line -> bulk.of(line.item().kind()).stream())
        .distinct()
        .toList();
  }

  /** Whether it is the person's own work, or only that of somebody at the body. */
  public boolean isMine(InboxLine line) {
    return reader.get().holds(line.item().kind().role(), line.item().body());
  }

  /** On whose behalf the person would do it, where the right is not their own. */
  public List<LocalizedText> principals(InboxLine line) {
    Role role = line.item().kind().role();
    return reader.get().exercising(role, line.item().body()).onBehalfOf().stream()
        .map(Principal::names)
        .toList();
  }

  private Map<String, DelayedAct> marks() {
    if (beingDone == null) {
      var updates =
          inbox.getLines().stream()
              .map(line -> line.item().subject())
              .filter(subject -> subject.kind().equals(PLAN_UPDATE))
              .map(subject -> UpdateId.parse(subject.id()))
              .collect(Collectors.toSet());
      beingDone =
          acts.on(updates).stream()
              .collect(Collectors.toMap(InboxMarks::place, Function.identity(), (a, b) -> a));
    }
    return beingDone;
  }

  private static String place(DelayedAct act) {
    return place(act.update().toString(), act.action() == UpdateAction.GIVE_OPINION, act.body());
  }

  private static String place(InboxLine line) {
    return place(line.item().subject().id(), isOfABody(line), line.item().body());
  }

  private static boolean isOfABody(InboxLine line) {
    Role role = line.item().kind().role();
    return role == Role.FOCAL_POINT || role == Role.OPINION_SIGNER;
  }

  private static String place(String update, boolean opinion, BodyId body) {
    return opinion ? update + "/" + body : update;
  }
}
