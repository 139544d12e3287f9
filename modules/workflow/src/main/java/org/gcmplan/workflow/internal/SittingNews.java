package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.SeatSubstituted;
import org.gcmplan.council.SittingCalled;
import org.gcmplan.council.SittingCancelled;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingPostponed;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.internal.Mailing.News;

/**
 * Tells by mail who has a seat in a sitting that it is called, takes place later, or not at all.
 */
@Dependent
class SittingNews {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

  private final Mailing mailing;
  private final SittingCatalogue sittings;
  private final PlanClock clock;

  @Inject
  SittingNews(Mailing mailing, SittingCatalogue sittings, PlanClock clock) {
    this.mailing = mailing;
    this.sittings = sittings;
    this.clock = clock;
  }

  void called(@Observes SittingCalled event) {
    CouncilRoom room = sittings.room(Actor.SYSTEM, event.sitting());
    tell(room, news("sittingCalled", event.sitting(), event.at(), room, ""));
  }

  void postponed(@Observes SittingPostponed event) {
    CouncilRoom room = sittings.room(Actor.SYSTEM, event.sitting());
    tell(room, news("sittingPostponed", event.sitting(), event.at(), room, event.reason()));
  }

  void cancelled(@Observes SittingCancelled event) {
    CouncilRoom room = sittings.room(Actor.SYSTEM, event.sitting());
    tell(room, news("sittingCancelled", event.sitting(), event.at(), room, event.reason()));
  }

  /** Who comes for somebody is called now. */
  void substituted(@Observes SeatSubstituted event) {
    CouncilRoom room = sittings.room(Actor.SYSTEM, event.sitting());
    mailing.tell(news("sittingCalled", event.sitting(), event.at(), room, ""), event.substitute());
  }

  /** Members and who comes for them. */
  private void tell(CouncilRoom room, News news) {
    room.seats().stream()
        .flatMap(seat -> Stream.of(seat.member(), seat.carrier()))
        .distinct()
        .forEach(person -> mailing.tell(news, person));
  }

  private News news(String topic, SittingId sitting, Instant at, CouncilRoom room, String reason) {
    return new News(
        topic,
        topic + "/" + sitting + "/" + at,
        "/council/room.xhtml?sitting=" + sitting,
        Mailing.named(
            room.sitting().title(),
            when(room.sitting().time()),
            room.council().name(),
            room.motions().size(),
            reason));
  }

  /** A meeting's day and place, or from when until when votes are taken. */
  private String when(SittingTime time) {
    return time.closes()
        .map(closes -> moment(time.opens().orElseThrow()) + " – " + moment(closes))
        .orElseGet(() -> DAY.format(time.day()) + ", " + time.place());
  }

  private String moment(Instant at) {
    return MOMENT.format(at.atZone(clock.getZone()));
  }
}
