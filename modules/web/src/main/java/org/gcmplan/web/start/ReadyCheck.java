package org.gcmplan.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the start has gone through, and for as long as the database answers. */
@Readiness
@ApplicationScoped
class ReadyCheck implements HealthCheck {
  private static final int PATIENCE_SECONDS = 2;

  private final StartState start;
  private final DataSource database;

  @Inject
  ReadyCheck(StartState start, DataSource database) {
    this.start = start;
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("database")
        .withData("started", start.isReady())
        .status(start.isReady() && databaseAnswers())
        .build();
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException silent) {
      return false;
    }
  }
}
