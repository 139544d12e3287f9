package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationEnding;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.NodeStandsAside;
import org.gcmplan.kernel.NodeTakesPart;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a node whose clock is wrong from doing harm. The engine compares its locks and due dates
 * with the node's own time: a node some minutes ahead would take jobs away from the others.
 */
@ApplicationScoped
class ClockWatch {
  private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());
  private static final Duration AT_THE_START = Duration.ofSeconds(2);
  private static final Duration WHILE_RUNNING = Duration.ofSeconds(10);
  private static final int BEFORE_THE_TABLES = ApplicationStarting.TABLES - 5;

  @Inject ManagedScheduledExecutorService timer;
  @Inject ClockComparison clocks;
  @Inject StartSettings settings;
  @Inject Event<NodeStandsAside> standingAside;
  @Inject Event<NodeTakesPart> takingPart;
  private final AtomicBoolean aside = new AtomicBoolean();
  private volatile @Nullable ScheduledFuture<?> looking;

  /** Whether this node is kept from working by the clock. */
  boolean isAside() {
    return aside.get();
  }

  void compare(@Observes @Priority(BEFORE_THE_TABLES) ApplicationStarting start) {
    Duration apart = apart();
    if (apart.compareTo(AT_THE_START) > 0) {
      throw new IllegalStateException(
          "The clock of this node and that of the database are "
              + apart.toMillis()
              + " ms apart: let both follow a time server");
    }
  }

  void watch(@Observes @Priority(ApplicationStarting.JOBS) ApplicationStarting start) {
    long pause = settings.clockLook().toMillis();
    looking = timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
  }

  void end(@Observes ApplicationEnding ending) {
    if (looking != null) {
      looking.cancel(false);
    }
  }

  private void look() {
    try {
      judge(clocks.apart());
    } catch (SQLException silent) {
      LOG.log(Level.FINE, "The database does not tell its time", silent);
    } catch (RuntimeException fault) {
      // One that escapes would end the looking for good.
      LOG.log(Level.WARNING, "The clocks could not be compared", fault);
    }
  }

  private void judge(Duration apart) {
    boolean wrong = apart.compareTo(WHILE_RUNNING) > 0;
    if (wrong && aside.compareAndSet(false, true)) {
      String why = "this node's clock is " + apart.toSeconds() + " s from the database's";
      LOG.severe(() -> "Stands aside: " + why);
      standingAside.fire(new NodeStandsAside(why));
    } else if (!wrong && aside.compareAndSet(true, false)) {
      LOG.info("The clocks agree again: this node takes part");
      takingPart.fire(new NodeTakesPart());
    }
  }

  private Duration apart() {
    try {
      return clocks.apart();
    } catch (SQLException silent) {
      throw new IllegalStateException("The database does not tell its time", silent);
    }
  }
}
