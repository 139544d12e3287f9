package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.NodeStandsAside;
import org.gcmplan.web.watch.UnderWay;

/**
 * Lets a node that is asked to end say so before it does: for some seconds it is not ready, and
 * answers whoever comes all the same, until the proxy sends people to the other node.
 */
@ApplicationScoped
class Leaving {
  private static final Logger LOG = Logger.getLogger(Leaving.class.getName());
  private static final int LOOK_MILLIS = 100;
  private static final int LONGEST_MILLIS = 15_000;
  private static final int ENDED_BY_SIGNAL = 143;

  @Inject StartSettings settings;
  @Inject StartState state;
  @Inject Event<NodeStandsAside> standingAside;
  @Inject UnderWay underWay;
  @Resource ContextService contexts;
  private final AtomicBoolean leaving = new AtomicBoolean();

  void listen(@Observes @Priority(ApplicationStarting.READY) ApplicationStarting start) {
    if (settings.isClustered()) {
      // Told now which application it is of: the thread of a signal knows none.
      EndSignal.meansInstead(contexts.contextualRunnable(this::leave));
    }
  }

  /** Nobody comes any more by then; who came before has a quarter of a minute. */
  private void untilAnswered() throws InterruptedException {
    for (int waited = 0; !underWay.isNothing() && waited < LONGEST_MILLIS; waited += LOOK_MILLIS) {
      Thread.sleep(LOOK_MILLIS);
    }
  }

  /** Jobs that this node goes on with are in nobody's way: no reason to end at once. */
  private void leaveJobs() {
    try {
      standingAside.fire(new NodeStandsAside("it is being ended"));
    } catch (RuntimeException goingOn) {
      LOG.log(Level.WARNING, "This node takes jobs until it ends", goingOn);
    }
  }

  private void leave() {
    if (leaving.compareAndSet(false, true)) {
      try {
        Duration farewell = settings.farewell();
        LOG.info(() -> "Takes no more visitors, and ends in " + farewell.toSeconds() + " s");
        state.ended();
        leaveJobs();
        Thread.sleep(farewell.toMillis());
        untilAnswered();
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      } finally {
        System.exit(ENDED_BY_SIGNAL);
      }
    }
  }
}
