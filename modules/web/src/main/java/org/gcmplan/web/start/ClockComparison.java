package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.gcmplan.kernel.PlanClock;

/** How far this node's clock is from the database's, which all nodes share. */
@Dependent
class ClockComparison {
  private final DataSource database;
  private final PlanClock clock;

  @Inject
  ClockComparison(DataSource database, PlanClock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Never more than is certain: the time that the answer took may lie on either side. */
  Duration apart() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement("select current_timestamp")) {
      Instant asked = clock.instant();
      try (ResultSet answer = query.executeQuery()) {
        answer.next();
        Instant there = answer.getObject(1, OffsetDateTime.class).toInstant();
        return apart(asked, there, clock.instant());
      }
    }
  }

  static Duration apart(Instant asked, Instant there, Instant answered) {
    if (there.isBefore(asked)) {
      return Duration.between(there, asked);
    }
    return there.isAfter(answered) ? Duration.between(answered, there) : Duration.ZERO;
  }
}
