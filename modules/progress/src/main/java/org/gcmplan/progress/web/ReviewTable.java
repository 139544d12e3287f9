package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.tasks.TaskCode;

/** What lies with the reader’s body in a round, read once for a page. */
@RequestScoped
public class ReviewTable {
  @Inject RoundCatalogue rounds;
  @Inject CurrentActor actor;
  @Inject Reviewers reviewers;
  @Inject BodyOrder order;

  private final Map<RoundId, Sheet> sheets = new HashMap<>();

  Sheet of(RoundId round) {
    return sheets.computeIfAbsent(round, this::read);
  }

  private Sheet read(RoundId round) {
    BodyId reviewer = reviewers.body(actor.get());
    List<ReportingDuty> duties = rounds.toReview(actor.get(), reviewer, round);
    Map<DutyId, Map<TaskCode, DutyPart>> cells =
        duties.stream().collect(Collectors.toMap(ReportingDuty::id, duty -> row(duty, reviewer)));
    Comparator<ReportingDuty> mostWaiting =
        Comparator.comparing(duty -> -waiting(cells.get(duty.id())).count());
    return new Sheet(
        duties.stream().sorted(mostWaiting.thenComparing(order.ofDuties())).toList(), cells);
  }

  private static Map<TaskCode, DutyPart> row(ReportingDuty duty, BodyId reviewer) {
    return duty.parts().stream()
        .filter(part -> part.reviewer().equals(reviewer))
        .collect(Collectors.toMap(DutyPart::task, part -> part, (first, other) -> first));
  }

  private static Stream<DutyPart> waiting(Map<TaskCode, DutyPart> row) {
    return row.values().stream()
        .filter(part -> part.state().filter(ReportState.SENT::equals).isPresent())
        .sorted(Comparator.comparing(DutyPart::task));
  }

  /** Bodies beneath each other, those with most to decide first; tasks side by side. */
  record Sheet(List<ReportingDuty> rows, Map<DutyId, Map<TaskCode, DutyPart>> cells) {
    static final Sheet EMPTY = new Sheet(List.of(), Map.of());

    List<TaskCode> tasks() {
      return cells.values().stream()
          .flatMap(row -> row.keySet().stream())
          .distinct()
          .sorted()
          .toList();
    }

    Optional<DutyPart> cell(ReportingDuty row, TaskCode task) {
      return Optional.ofNullable(cells.get(row.id()).get(task));
    }

    /** What waits for a decision in that row. */
    Stream<DutyPart> waiting(ReportingDuty row) {
      return ReviewTable.waiting(cells.get(row.id()));
    }

    /** The bodies that have not sent all, be it to this reviewer or to anybody. */
    List<ReportingDuty> silent(boolean toAnybody) {
      return rows.stream()
          .filter(
              row ->
                  (toAnybody ? row.parts() : cells.get(row.id()).values())
                      .stream().anyMatch(part -> !part.isSent()))
          .toList();
    }
  }
}
