package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.internal.UpdatesThen.Told;
import org.gcmplan.reporting.internal.UpdatesThen.Waiting;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;

/** Reads the updates that the reader may see, the newest thousand. */
@Dependent
class UpdateReading {
  private static final int MANY = 1000;

  private final UpdateCatalogue catalogue;
  private final KeptVisits visits;
  private final WorkingDayCalendar calendar;
  private final PlanClock clock;
  private final int longest;

  @Inject
  UpdateReading(
      UpdateCatalogue catalogue,
      KeptVisits visits,
      WorkingDayCalendar calendar,
      PlanClock clock,
      @ConfigProperty(name = "gcmplan.reporting.longest-wait", defaultValue = "10") int longest) {
    this.catalogue = catalogue;
    this.visits = visits;
    this.calendar = calendar;
    this.clock = clock;
    this.longest = longest;
  }

  /** Those within the lens, each with its way. */
  List<Told> updates(Actor reader, Work work) {
    return catalogue.list(reader, UpdateFilter.of("", "", 0, MANY)).stream()
        .filter(row -> work.lens().body().filter(body -> !body.equals(row.draftedBy())).isEmpty())
        .map(row -> visits.of(reader, row))
        .filter(update -> isWithin(update, work))
        .map(KeptVisits.Way::told)
        .toList();
  }

  UpdatesThen on(List<Told> updates, Lens lens) {
    return UpdatesThen.of(updates, lens, clock.getZone());
  }

  List<Waiting> underWay(List<Told> updates, Lens lens) {
    return on(updates, lens).underWay(calendar, longest);
  }

  private static boolean isWithin(KeptVisits.Way update, Work work) {
    Lens lens = work.lens();
    return (lens.area().isEmpty() && lens.objective().isEmpty())
        || update.tasks().stream().anyMatch(task -> isWithin(task, work));
  }

  private static boolean isWithin(TaskCode task, Work work) {
    return work.lens().area().filter(area -> area != task.focusArea()).isEmpty()
        && work.lens().objective().filter(number -> !work.serves(task, number)).isEmpty();
  }
}
