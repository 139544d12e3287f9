package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.gcmplan.kernel.PlanClock;

/** How many routes of each process have ended, and how long they took together. */
@ApplicationScoped
class RouteDurations {
  private static final Duration KEPT = Duration.ofMinutes(1);
  private static final String ALL =
      "select proc_def_key_, count(*), sum(duration_) from act_hi_procinst"
          + " where end_time_ is not null group by proc_def_key_";

  @Inject DataSource database;
  @Inject PlanClock clock;

  private final AtomicReference<Reading> latest =
      new AtomicReference<>(new Reading(Instant.MIN, Map.of()));

  /** As of at most a minute ago. */
  Ended of(String process) {
    Instant now = clock.instant();
    Reading reading = latest.get();
    if (reading.at().isBefore(now.minus(KEPT))) {
      reading = new Reading(now, read());
      latest.set(reading);
    }
    return reading.ended().getOrDefault(process, new Ended(0, 0));
  }

  private Map<String, Ended> read() {
    Map<String, Ended> read = new HashMap<>();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(ALL);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        Duration together = Duration.ofMillis(rows.getLong(3));
        read.put(rows.getString(1), new Ended(rows.getLong(2), together.toSeconds()));
      }
      return read;
    } catch (SQLException silent) {
      throw new IllegalStateException("The durations of routes cannot be read", silent);
    }
  }

  private record Reading(Instant at, Map<String, Ended> ended) {}

  /** Routes that have ended, and their seconds together. */
  record Ended(long ended, long seconds) {}
}
