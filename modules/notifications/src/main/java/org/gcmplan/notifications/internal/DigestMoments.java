package org.gcmplan.notifications.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.WeekFields;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.notifications.MailRhythm;

/** When digests are written: on working days, at one time of the day. */
record DigestMoments(WorkingDayCalendar calendar, ZoneId zone, LocalTime time) {

  /** The latest moment up to now at which a digest of that rhythm was due. */
  Instant latest(MailRhythm rhythm, Instant now) {
    if (rhythm == MailRhythm.AT_ONCE) {
      return now;
    }
    LocalDate day = now.atZone(zone).toLocalDate();
    while (!isDigestDay(rhythm, day) || on(day).isAfter(now)) {
      day = day.minusDays(1);
    }
    return on(day);
  }

  /** Half an hour before the digests of a working day, so that these can tell of deadlines too. */
  Instant latestReminders(Instant now) {
    return new DigestMoments(calendar, zone, time.minusMinutes(30)).latest(MailRhythm.DAILY, now);
  }

  /** The day after which somebody has not a working day left: today's reminder is the last. */
  LocalDate remindedUntil(Instant moment) {
    return calendar.plusWorkingDays(moment.atZone(zone).toLocalDate(), 1);
  }

  private boolean isDigestDay(MailRhythm rhythm, LocalDate day) {
    return calendar.isWorkingDay(day) && (rhythm == MailRhythm.DAILY || isFirstOfItsWeek(day));
  }

  private boolean isFirstOfItsWeek(LocalDate day) {
    LocalDate monday = day.with(WeekFields.ISO.dayOfWeek(), 1);
    return monday.datesUntil(day).noneMatch(calendar::isWorkingDay);
  }

  private Instant on(LocalDate day) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
