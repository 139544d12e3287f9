package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;

/** Leads the application through its start, and tells every module when it ends. */
@Dependent
class StartSequence {
  private final StartTurn turn;
  private final Migrations migrations;
  private final StartState state;
  private final Announcement announcement;

  @Inject
  StartSequence(
      StartTurn turn, Migrations migrations, StartState state, Announcement announcement) {
    this.turn = turn;
    this.migrations = migrations;
    this.state = state;
    this.announcement = announcement;
  }

  // Payara tells the jars of the archive of their start too early, before the data source exists:
  // only the archive itself listens to the container, and tells them.
  void start(
      @Observes @Initialized(ApplicationScoped.class) ServletContext context,
      Event<ApplicationStarting> starting) {
    requireUtc();
    turn.during(() -> starting.fire(new ApplicationStarting()));
  }

  void tables(@Observes @Priority(ApplicationStarting.TABLES) ApplicationStarting start) {
    migrations.run();
  }

  void ready(@Observes @Priority(ApplicationStarting.READY) ApplicationStarting start) {
    state.ready();
    announcement.onceItAnswers();
  }

  void end(
      @Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext context,
      Event<ApplicationEnding> ending) {
    state.ended();
    ending.fire(new ApplicationEnding());
  }

  /** The engine stores moments without a zone: two nodes in two zones would not agree. */
  private static void requireUtc() {
    TimeZone zone = TimeZone.getDefault();
    if (!zone.hasSameRules(TimeZone.getTimeZone(ZoneOffset.UTC))) {
      throw new IllegalStateException(
          "The server runs in the zone " + zone.getID() + ": start it with -Duser.timezone=UTC");
    }
  }
}
