package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.time.ZoneOffset;
import java.util.TimeZone;

/**
 * The order in which the application starts, as priorities of the observers: the tables (10), the
 * engine (20), the data pack (30), the engine's jobs (900), ready (1000). A step that fails ends
 * the start.
 */
@Dependent
class StartSequence {
  private final Migrations migrations;
  private final StartState state;
  private final Announcement announcement;

  @Inject
  StartSequence(Migrations migrations, StartState state, Announcement announcement) {
    this.migrations = migrations;
    this.state = state;
    this.announcement = announcement;
  }

  void tables(@Observes @Priority(10) @Initialized(ApplicationScoped.class) ServletContext start) {
    requireUtc();
    migrations.run();
  }

  void ready(@Observes @Priority(1000) @Initialized(ApplicationScoped.class) ServletContext start) {
    state.ready();
    announcement.onceItAnswers();
  }

  void end(@Observes @BeforeDestroyed(ApplicationScoped.class) ServletContext end) {
    state.ended();
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
