package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import org.gcmplan.kernel.ApplicationStarting;
import org.gcmplan.kernel.NodeStandsAside;

/**
 * Lets a node that is asked to end say so before it does: for some seconds it is not ready, and
 * answers whoever comes all the same, until the proxy sends people to the other node.
 */
@ApplicationScoped
class Leaving {
  private static final Logger LOG = Logger.getLogger(Leaving.class.getName());
  private static final int ENDED_BY_SIGNAL = 143;

  @Inject StartSettings settings;
  @Inject StartState state;
  @Inject Event<NodeStandsAside> standingAside;
  private final AtomicBoolean leaving = new AtomicBoolean();

  void listen(@Observes @Priority(ApplicationStarting.READY) ApplicationStarting start) {
    if (settings.isClustered()) {
      EndSignal.meansInstead(this::leave);
    }
  }

  private void leave() {
    if (leaving.compareAndSet(false, true)) {
      try {
        Duration farewell = settings.farewell();
        LOG.info(() -> "Takes no more visitors, and ends in " + farewell.toSeconds() + " s");
        state.ended();
        standingAside.fire(new NodeStandsAside("it is being ended"));
        Thread.sleep(farewell.toMillis());
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
      } finally {
        System.exit(ENDED_BY_SIGNAL);
      }
    }
  }
}
