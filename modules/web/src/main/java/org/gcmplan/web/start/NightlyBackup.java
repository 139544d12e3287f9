package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.PlanClock;
import org.jspecify.annotations.Nullable;

/** Has the embedded database written away once a day, if a folder for that is named. */
@ApplicationScoped
class NightlyBackup {
  private static final Logger LOG = Logger.getLogger(NightlyBackup.class.getName());
  private static final int FIRST_HOUR = 2;
  private static final int PAUSE_MINUTES = 10;

  @Inject ManagedScheduledExecutorService timer;
  @Inject EmbeddedBackup backup;
  @Inject StartSettings settings;
  @Inject PlanClock clock;
  private volatile @Nullable ScheduledFuture<?> looking;

  void start(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting starting)
      throws SQLException {
    if (settings.backupFolder().isPresent() && backup.isPossible()) {
      Path folder = settings.backupFolder().get();
      looking =
          timer.scheduleWithFixedDelay(() -> look(folder), 1, PAUSE_MINUTES, TimeUnit.MINUTES);
    }
  }

  void end(@Observes ApplicationEnding ending) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look(Path folder) {
    try {
      if (clock.instant().atZone(clock.getZone()).getHour() >= FIRST_HOUR) {
        backup.write(folder, clock.today());
      }
    } catch (SQLException | RuntimeException fault) {
      // One that escapes would end the looking for good.
      LOG.log(Level.SEVERE, "The backup could not be written", fault);
    }
  }
}
