package org.gcmplan.workflow.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.Mismatch;
import org.gcmplan.workflow.Mismatch.Kind;
import org.gcmplan.workflow.WorkItemKind;

/**
 * The three accounts of what is under way, side by side, wherever they were read.
 *
 * @param process the process that the routes follow
 * @param records where the records stand that have a route or should, by id
 * @param routes what each running route waits for, by the id of its record
 * @param waiting the user tasks of the engine, by their id, with what they are about
 * @param shown the open work items, by their id, with what they are about
 */
record ThreeAccounts(
    String process,
    Map<String, RecordStage> records,
    Map<String, Set<WorkItemKind>> routes,
    Map<String, Subject> waiting,
    Map<String, Subject> shown) {

  List<Mismatch> mismatches() {
    var found = new ArrayList<Mismatch>();
    records.forEach(
        (record, stage) -> {
          if (stage.onRoute() && !routes.containsKey(record)) {
            found.add(new Mismatch(Kind.NO_ROUTE, subject(record), ""));
          }
        });
    routes.forEach((record, work) -> compare(record, work).ifPresent(found::add));
    missing(shown, waiting, Kind.NO_USER_TASK).forEach(found::add);
    missing(waiting, shown, Kind.NO_WORK_ITEM).forEach(found::add);
    return List.copyOf(found);
  }

  private Optional<Mismatch> compare(String record, Set<WorkItemKind> work) {
    RecordStage stage = records.get(record);
    if (stage == null || stage.ended()) {
      String detail = stage == null ? "" : stage.name();
      return Optional.of(new Mismatch(Kind.NO_RECORD, subject(record), detail));
    }
    return stage.agrees().test(work)
        ? Optional.empty()
        : Optional.of(new Mismatch(Kind.OTHER_STAGE, subject(record), stage.name() + " / " + work));
  }

  private static Stream<Mismatch> missing(
      Map<String, Subject> here, Map<String, Subject> there, Kind kind) {
    return here.entrySet().stream()
        .filter(item -> !there.containsKey(item.getKey()))
        .map(item -> new Mismatch(kind, item.getValue(), item.getKey()));
  }

  private Subject subject(String record) {
    return Subjects.of(process, record);
  }
}
