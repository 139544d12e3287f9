package org.gcmplan.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.workflow.DueBand;
import org.junit.jupiter.api.Test;

class InboxLinesTest {
  private static final WorkingDayCalendar CALENDAR =
      new WorkingDayCalendar(Set.of(LocalDate.of(2026, 11, 24)), Set.of());

  @Test
  void whatIsLeftIsCountedInWorkingDays() {
    InboxLine line = onThursday("2026-11-25T16:59:59Z");

    assertThat(line.left()).isEqualTo(3);
    assertThat(line.working()).isTrue();
    assertThat(line.due()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(line.daysOff()).isEqualTo("24/11");
  }

  @Test
  void whatIsOverIsCountedTheSameWay() {
    assertThat(onThursday("2026-11-17T16:59:59Z").left()).isEqualTo(-2);
  }

  @Test
  void theDayIsTheCountrysDay() {
    assertThat(onThursday("2026-11-19T16:59:59Z").left()).isZero();
    assertThat(onThursday("2026-11-19T17:00:00Z").left()).isEqualTo(1);
  }

  @Test
  void overAWeekendCalendarDaysCount() {
    InboxLine line = lines("2026-11-21T02:00:00Z").of(Items.due("2026-11-22T16:59:59Z"));

    assertThat(line.left()).isEqualTo(1);
    assertThat(line.working()).isFalse();
  }

  @Test
  void theBandIsTheItems() {
    InboxLines lines = lines("2026-11-19T02:00:00Z");

    assertThat(lines.bandOf(lines.of(Items.due("2026-11-22T16:59:59Z"))))
        .isEqualTo(DueBand.THIS_WEEK);
  }

  private static InboxLine onThursday(String due) {
    return lines("2026-11-19T02:00:00Z").of(Items.due(due));
  }

  private static InboxLines lines(String now) {
    var source = Clock.fixed(Instant.parse(now), ZoneId.of("Asia/Ho_Chi_Minh"));
    return new InboxLines(CALENDAR, new PlanClock(source));
  }
}
