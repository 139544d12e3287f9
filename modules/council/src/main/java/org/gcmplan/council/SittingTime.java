package org.gcmplan.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * When and where a council sits.
 *
 * @param day the day of the meeting, or the one on which the circulation opens
 * @param place of the meeting; empty for a circulation
 * @param opens when a circulation opens; empty for a meeting
 * @param closes when it closes: from that moment no vote is taken
 */
public record SittingTime(
    SittingForm form,
    LocalDate day,
    String place,
    Optional<Instant> opens,
    Optional<Instant> closes) {

  public static SittingTime meeting(LocalDate day, String place) {
    return new SittingTime(
        SittingForm.MEETING, day, place.strip(), Optional.empty(), Optional.empty());
  }

  public static SittingTime circulation(Instant opens, Instant closes, ZoneId zone) {
    return new SittingTime(
        SittingForm.CIRCULATION,
        LocalDate.ofInstant(opens, zone),
        "",
        Optional.of(opens),
        Optional.of(closes));
  }

  /** Whether votes may be taken at that moment, as far as it depends on the hour. */
  public boolean isOpenAt(Instant moment) {
    return opens.map(from -> !moment.isBefore(from)).orElse(true)
        && closes.map(moment::isBefore).orElse(true);
  }

  /** Whether its time is over; a meeting ends when it is ended. */
  public boolean isOverAt(Instant moment) {
    return closes.map(end -> !moment.isBefore(end)).orElse(false);
  }
}
