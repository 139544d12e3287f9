package org.gcmplan.assignments.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.kernel.PlanClock;

/** What was planned against what was done, as bars along the years. */
@Named
@RequestScoped
public class TaskTimeline {
  private static final int WIDTH = 960;
  private static final int LEFT = 8;
  private static final int TOP = 28;
  private static final int ROW = 22;

  @Inject PlanClock clock;

  /**
   * One occurrence as two bars.
   *
   * @param from where the planned bar begins
   * @param planned how long it is
   * @param done how long the actual bar is; nothing when nothing was reported
   * @param original where the due day was before it moved; nothing where it did not
   */
  public record Bar(int y, int from, int planned, int started, int done, int original) {}

  /** A year and where it begins. */
  public record Tick(int year, int x) {}

  public List<Bar> bars(Assignment assignment) {
    List<Occurrence> occurrences = assignment.occurrences();
    return IntStream.range(0, occurrences.size())
        .mapToObj(row -> bar(assignment, occurrences.get(row), TOP + row * ROW))
        .toList();
  }

  public List<Tick> ticks(Assignment assignment) {
    List<Tick> ticks = new ArrayList<>();
    for (int year = first(assignment).getYear() + 1; year <= last(assignment).getYear(); year++) {
      ticks.add(new Tick(year, x(assignment, LocalDate.of(year, 1, 1))));
    }
    return ticks;
  }

  public int today(Assignment assignment) {
    return x(assignment, clock.today());
  }

  public int height(Assignment assignment) {
    return TOP + assignment.occurrences().size() * ROW + 8;
  }

  private Bar bar(Assignment assignment, Occurrence occurrence, int y) {
    int from = x(assignment, occurrence.from());
    int due = x(assignment, occurrence.dates().due().orElse(last(assignment)));
    int started = x(assignment, occurrence.dates().firstReportedOn().orElse(occurrence.from()));
    boolean begun = occurrence.dates().firstReportedOn().isPresent();
    LocalDate until = occurrence.dates().completedOn().orElse(clock.today());
    int done = begun ? Math.max(3, x(assignment, until) - started) : 0;
    int original =
        occurrence
            .originalDue()
            .filter(day -> !occurrence.dates().due().equals(Optional.of(day)))
            .map(day -> x(assignment, day))
            .orElse(0);
    return new Bar(y, from, Math.max(3, due - from), started, done, original);
  }

  private int x(Assignment assignment, LocalDate day) {
    LocalDate first = first(assignment);
    long all = Math.max(1, ChronoUnit.DAYS.between(first, last(assignment)));
    long here = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
    return LEFT + (int) (here * (WIDTH - 2 * LEFT) / all);
  }

  private LocalDate first(Assignment assignment) {
    return assignment.occurrences().stream()
        .map(Occurrence::from)
        .min(LocalDate::compareTo)
        .orElse(assignment.assignedOn());
  }

  private LocalDate last(Assignment assignment) {
    return assignment.occurrences().stream()
        .flatMap(each -> each.dates().due().stream())
        .max(LocalDate::compareTo)
        .filter(clock.today()::isBefore)
        .orElse(clock.today().plusDays(30));
  }
}
