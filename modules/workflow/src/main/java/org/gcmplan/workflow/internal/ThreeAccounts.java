package org.gcmplan.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Mismatch.Kind;
import org.gcmplan.workflow.WorkItemKind;

/**
 * The three accounts of what is under way, side by side, wherever they were read.
 *
 * @param records where the updates stand that have a route or should, by id
 * @param routes what each running route waits for, by the id of its update
 * @param waiting the user tasks of the engine, by their id, with the update
 * @param shown the open work items, by their id, with the update
 */
record ThreeAccounts(
    Map<String, UpdateStatus> records,
    Map<String, Set<WorkItemKind>> routes,
    Map<String, Subject> waiting,
    Map<String, Subject> shown) {

  List<Mismatch> mismatches() {
    var found = new ArrayList<Mismatch>();
    records.forEach(
        (update, status) -> {
          if (status.isUnderWay() && !routes.containsKey(update)) {
            found.add(new Mismatch(Kind.NO_ROUTE, subject(update), ""));
          }
        });
    routes.forEach((update, stages) -> compare(update, stages).ifPresent(found::add));
    missing(shown, waiting, Kind.NO_USER_TASK).forEach(found::add);
    missing(waiting, shown, Kind.NO_WORK_ITEM).forEach(found::add);
    return List.copyOf(found);
  }

  private Optional<Mismatch> compare(String update, Set<WorkItemKind> stages) {
    UpdateStatus status = records.get(update);
    if (status == null || status.isEnded()) {
      String detail = status == null ? "" : status.name();
      return Optional.of(new Mismatch(Kind.NO_RECORD, subject(update), detail));
    }
    return Stages.agree(status, stages)
        ? Optional.empty()
        : Optional.of(new Mismatch(Kind.OTHER_STAGE, subject(update), status + " / " + stages));
  }

  private static Stream<Mismatch> missing(
      Map<String, Subject> here, Map<String, Subject> there, Kind kind) {
    return here.entrySet().stream()
        .filter(item -> !there.containsKey(item.getKey()))
        .map(item -> new Mismatch(kind, item.getValue(), item.getKey()));
  }

  private static Subject subject(String update) {
    return new Subject(Subjects.PLAN_UPDATE, update);
  }
}
