package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.Recurrence;

/** Gives one task, as it reads now, to the bodies that are to carry it out. */
@Dependent
class GivingTask {
  private final AssignmentRepository assignments;
  private final Beginning beginning;
  private final PassingOn passing;
  private final KnownDatesKeeper keeper;
  private final Heirs heirs;

  @Inject
  GivingTask(
      AssignmentRepository assignments,
      Beginning beginning,
      PassingOn passing,
      KnownDatesKeeper keeper,
      Heirs heirs) {
    this.assignments = assignments;
    this.beginning = beginning;
    this.passing = passing;
    this.keeper = keeper;
    this.heirs = heirs;
  }

  /** A task, who is to carry it out, and since when. */
  record Order(TaskTerms terms, List<Charge> charges, LocalDate day) {}

  void give(Order order, List<AssignmentEntry> standing, Given given) {
    List<AssignmentEntry> leaving = new ArrayList<>(standing);
    List<Charge> missing = new ArrayList<>();
    for (Charge charge : order.charges()) {
      Optional<AssignmentEntry> kept =
          standing.stream().filter(entry -> goesOn(entry, charge, order)).findFirst();
      kept.ifPresentOrElse(entry -> keep(entry, charge, order), () -> missing.add(charge));
      kept.ifPresent(leaving::remove);
      kept.ifPresent(given::changed);
    }
    end(leaving, order.day(), given);
    missing.forEach(charge -> given.added(begin(charge, order, leaving)));
  }

  void end(List<AssignmentEntry> leaving, LocalDate day, Given given) {
    leaving.forEach(entry -> passing.end(entry, day));
    leaving.forEach(given::ended);
  }

  private static boolean goesOn(AssignmentEntry entry, Charge charge, Order order) {
    return entry.isIn(charge) && entry.recurrence() == order.terms().recurrence();
  }

  private void keep(AssignmentEntry entry, Charge charge, Order order) {
    entry.changeWith(order.terms().edition(), charge.assignedBy());
    if (entry.recurrence() == Recurrence.NONE) {
      OccurrenceEntry only = assignments.occurrences(entry.id()).get(0);
      keeper.change(
          only.id(),
          order.day(),
          dates ->
              dates.areComplete() ? dates : dates.dueOn(only.dueWith(order.terms(), dates.due())));
    }
  }

  private AssignmentEntry begin(Charge charge, Order order, List<AssignmentEntry> leaving) {
    AssignmentEntry entry = new AssignmentEntry(charge, order.terms(), order.day());
    assignments.add(entry);
    List<AssignmentEntry> former =
        leaving.stream().filter(each -> passesTo(each, charge, order)).toList();
    if (former.isEmpty()) {
      beginning.first(entry, order.terms());
    } else {
      passing.takeOver(entry, former);
    }
    return entry;
  }

  private boolean passesTo(AssignmentEntry former, Charge charge, Order order) {
    if (former.recurrence() != order.terms().recurrence() || former.part() != charge.part()) {
      return false;
    }
    BodyId body = former.body();
    return charge.part() == TaskPart.LEAD
        || !body.equals(charge.body()) && heirs.of(body, order.day()).contains(charge.body());
  }
}
