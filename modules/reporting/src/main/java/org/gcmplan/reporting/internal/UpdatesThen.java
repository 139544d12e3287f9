package org.gcmplan.reporting.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.StageShare;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.internal.Visits.Stage;
import org.gcmplan.reporting.internal.Visits.Visit;
import org.gcmplan.updates.UpdateRow;

/** The updates of the plan as they stood at the end of a day. */
record UpdatesThen(List<Told> updates, Instant end, ZoneId zone) {

  /** An update with its way. */
  record Told(UpdateRow row, List<Visit> visits) {}

  /** One under way, where it stands and since when. */
  record Waiting(UpdateRow row, Stage stage, LocalDate since, boolean tooLong) {}

  static UpdatesThen of(List<Told> updates, Lens lens, ZoneId zone) {
    Instant end = lens.day().plusDays(1).atStartOfDay(zone).toInstant();
    return new UpdatesThen(updates, end, zone);
  }

  /** Handed in and not at an end. */
  List<Waiting> underWay(WorkingDayCalendar calendar, int longest) {
    return updates.stream()
        .flatMap(
            update -> at(update).map(visit -> waiting(update, visit, calendar, longest)).stream())
        .filter(each -> each.stage() != Stage.ENDED && each.stage() != Stage.DRAFTING)
        .toList();
  }

  static Tally tooLong(List<Waiting> underWay) {
    return new Tally((int) underWay.stream().filter(Waiting::tooLong).count(), underWay.size());
  }

  List<StageShare> stages() {
    return Arrays.stream(Stage.values())
        .filter(stage -> stage != Stage.ENDED)
        .map(stage -> new StageShare(stage.name(), count(stage), median(stage)))
        .toList();
  }

  private int count(Stage stage) {
    return (int)
        updates.stream()
            .flatMap(update -> at(update).stream())
            .filter(visit -> visit.stage() == stage)
            .count();
  }

  private long median(Stage stage) {
    long[] days =
        updates.stream()
            .flatMap(update -> begun(update).filter(visit -> visit.stage() == stage))
            .flatMapToLong(visit -> LongStream.of(days(visit)))
            .sorted()
            .toArray();
    return days.length == 0 ? 0 : days[days.length / 2];
  }

  private long days(Visit visit) {
    Instant until = visit.until().filter(left -> left.isBefore(end)).orElse(end);
    return ChronoUnit.DAYS.between(visit.from(), until);
  }

  private Stream<Visit> begun(Told update) {
    return update.visits().stream().filter(visit -> visit.from().isBefore(end));
  }

  private Optional<Visit> at(Told update) {
    return begun(update)
        .filter(visit -> visit.until().filter(left -> left.isBefore(end)).isEmpty())
        .findFirst();
  }

  private Waiting waiting(Told update, Visit visit, WorkingDayCalendar calendar, int longest) {
    LocalDate since = LocalDate.ofInstant(visit.from(), zone);
    LocalDate day = LocalDate.ofInstant(end.minusMillis(1), zone);
    boolean tooLong = calendar.workingDaysBetween(since, day) > longest;
    return new Waiting(update.row(), visit.stage(), since, tooLong);
  }
}
