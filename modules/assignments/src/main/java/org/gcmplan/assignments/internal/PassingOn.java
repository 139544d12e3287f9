package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gcmplan.assignments.StatusDates;

/**
 * Lets a successor take over assignments: what is open, and the latest occurrence, with its dates.
 * The former ones end, stay readable under their body, and name the successor's.
 */
@Dependent
class PassingOn {
  private final AssignmentRepository assignments;
  private final KnownDatesKeeper keeper;
  private final Beginning beginning;

  @Inject
  PassingOn(AssignmentRepository assignments, KnownDatesKeeper keeper, Beginning beginning) {
    this.assignments = assignments;
    this.keeper = keeper;
    this.beginning = beginning;
  }

  /** What a predecessor brings: an occurrence and what is known of it. */
  private record Brought(OccurrenceEntry occurrence, StatusDates dates) {
    LocalDate end() {
      return occurrence.ends().orElse(AssignmentEntry.OPEN);
    }
  }

  /** The last day of an assignment was the one before the given; its periods begin until then. */
  void end(AssignmentEntry entry, LocalDate day) {
    beginning.until(entry, day.minusDays(1));
    entry.endBefore(day);
  }

  /** A new assignment takes over others, which have ended. */
  void takeOver(AssignmentEntry successor, List<AssignmentEntry> former) {
    LocalDate day = successor.assignedOn();
    Map<LocalDate, List<Brought>> byPeriod = new TreeMap<>();
    for (AssignmentEntry predecessor : former) {
      predecessor.passTo(successor);
      brought(predecessor)
          .forEach(each -> byPeriod.computeIfAbsent(each.end(), e -> new ArrayList<>()).add(each));
    }
    byPeriod.values().forEach(same -> carryOver(successor, same));
    carryOverRest(successor, former);
    beginning.until(successor, day);
  }

  /**
   * The successor has the task already: in the same part, it goes on with what is known of both.
   * Whether it rests is for its own assignment to say.
   */
  void join(AssignmentEntry own, AssignmentEntry predecessor) {
    LocalDate day = predecessor.endedOn().orElseThrow().plusDays(1);
    predecessor.passTo(own);
    if (own.part() != predecessor.part()) {
      return;
    }
    List<OccurrenceEntry> theirs = assignments.occurrences(own.id());
    for (Brought each : brought(predecessor)) {
      theirs.stream()
          .filter(same -> same.ends().equals(each.occurrence().ends()))
          .findFirst()
          .ifPresent(
              same ->
                  keeper.change(
                      same.id(),
                      day,
                      dates ->
                          JoinedDates.together(List.of(dates, each.dates()))
                              .suspended(dates.suspendedOn())));
    }
  }

  /** Whether nothing of it is left to do. */
  boolean isComplete(AssignmentEntry entry) {
    return assignments.occurrences(entry.id()).stream()
        .allMatch(each -> keeper.now(each.id()).areComplete());
  }

  private List<Brought> brought(AssignmentEntry predecessor) {
    List<OccurrenceEntry> all = assignments.occurrences(predecessor.id());
    return all.stream()
        .map(each -> new Brought(each, keeper.now(each.id())))
        .filter(each -> !each.dates().areComplete() || each.occurrence().equals(all.get(0)))
        .toList();
  }

  /** It rests where all of them rested. */
  private void carryOverRest(AssignmentEntry successor, List<AssignmentEntry> former) {
    List<SuspensionEntry> rests =
        former.stream().flatMap(each -> assignments.rest(each.id()).stream()).toList();
    if (!rests.isEmpty() && rests.size() == former.size()) {
      assignments.add(rests.get(0).carriedOver(successor.id()));
    }
  }

  private void carryOver(AssignmentEntry successor, List<Brought> same) {
    Brought earliest =
        same.stream().min(Comparator.comparing(each -> each.occurrence().begins())).orElseThrow();
    OccurrenceEntry occurrence =
        earliest.occurrence().carriedOver(successor.id(), earliest.occurrence().begins());
    assignments.add(occurrence);
    assignments.add(
        new KnownDates(
            occurrence.id(),
            successor.assignedOn(),
            JoinedDates.together(same.stream().map(Brought::dates).toList())));
    occurrence.ends().ifPresent(successor::begunUntil);
  }
}
