package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Mismatch.Kind;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItemKind;

/** Lays the three accounts of what is under way side by side: updates, engine, inbox. */
@ApplicationScoped
@Transactional
class Reconciler implements Reconciliation {
  private static final Map<UpdateStatus, WorkItemKind> STAGES =
      Map.of(
          UpdateStatus.DRAFT, WorkItemKind.REVISE,
          UpdateStatus.CHECKING, WorkItemKind.CHECK,
          UpdateStatus.CONSOLIDATING, WorkItemKind.CONSOLIDATE,
          UpdateStatus.AWAITING_APPROVAL, WorkItemKind.DECIDE,
          UpdateStatus.AWAITING_PUBLICATION, WorkItemKind.PUBLISH);

  private static final Set<WorkItemKind> OF_BODIES =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION);
  private static final Set<WorkItemKind> REVIEW =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, WorkItemKind.DECIDE_ON_TIME);

  private final UpdatesUnderWay updates;
  private final EngineTasks engine;
  private final WorkItemRepository items;

  @Inject
  Reconciler(UpdatesUnderWay updates, EngineTasks engine, WorkItemRepository items) {
    this.updates = updates;
    this.engine = engine;
    this.items = items;
  }

  @Override
  public List<Mismatch> mismatches(Actor reader) {
    if (!reader.isSystem() && !reader.holds(Role.ADMINISTRATOR) && !reader.holds(Role.AUDITOR)) {
      throw new NotAllowed(Role.AUDITOR);
    }
    Map<String, Set<WorkItemKind>> routes = engine.stages();
    var found = new ArrayList<Mismatch>();
    updates.ids().stream()
        .filter(update -> !routes.containsKey(update.toString()))
        .forEach(update -> found.add(new Mismatch(Kind.NO_ROUTE, Subjects.of(update), "")));
    routes.forEach((update, stages) -> compare(update, stages).ifPresent(found::add));
    inboxAgainstEngine().forEach(found::add);
    return List.copyOf(found);
  }

  private Optional<Mismatch> compare(String businessKey, Set<WorkItemKind> stages) {
    var subject = new Subject(Subjects.PLAN_UPDATE, businessKey);
    Optional<UpdateStatus> status = updates.status(UpdateId.parse(businessKey));
    if (status.isEmpty() || status.get().isEnded()) {
      return Optional.of(new Mismatch(Kind.NO_RECORD, subject, status.map(Enum::name).orElse("")));
    }
    return agree(status.get(), stages)
        ? Optional.empty()
        : Optional.of(new Mismatch(Kind.OTHER_STAGE, subject, status.get() + " / " + stages));
  }

  /** While bodies are asked, some may wait for a signature and some for a word on more time. */
  private static boolean agree(UpdateStatus status, Set<WorkItemKind> stages) {
    return status == UpdateStatus.IN_REVIEW
        ? REVIEW.containsAll(stages) && !Collections.disjoint(OF_BODIES, stages)
        : stages.equals(Set.of(STAGES.get(status)));
  }

  private Stream<Mismatch> inboxAgainstEngine() {
    Map<String, Subject> waiting = engine.waiting();
    Map<String, Subject> shown = items.allOpen();
    return Stream.concat(
        missing(shown, waiting, Kind.NO_USER_TASK), missing(waiting, shown, Kind.NO_WORK_ITEM));
  }

  private static Stream<Mismatch> missing(
      Map<String, Subject> here, Map<String, Subject> there, Kind kind) {
    return here.entrySet().stream()
        .filter(item -> !there.containsKey(item.getKey()))
        .map(item -> new Mismatch(kind, item.getValue(), item.getKey()));
  }
}
