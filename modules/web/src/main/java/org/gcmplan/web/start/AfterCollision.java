package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Runs an act anew when the database broke off its transaction because it crossed another one. It
 * begins from the start, with every check: what the other has changed meanwhile is seen, and
 * nothing is forced over it.
 *
 * <p>Stands around the container's own handling, so that each run is a transaction of its own, and
 * does nothing within a transaction that is open already.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class AfterCollision implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(AfterCollision.class.getName());
  private static final int RUNS = 3;
  private static final int SHORTEST_PAUSE_MILLIS = 20;
  private static final int LONGEST_PAUSE_MILLIS = 200;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private transient TransactionSynchronizationRegistry transactions;

  /** Runs the act up to three times. */
  @AroundInvoke
  public Object run(InvocationContext act) throws Exception {
    int runsLeft = transactions.getTransactionKey() == null && isRepeatable(act) ? RUNS : 1;
    while (true) {
      runsLeft--;
      try {
        return act.proceed();
      } catch (RuntimeException failed) {
        if (runsLeft == 0 || !Collisions.caused(failed)) {
          throw failed;
        }
        LOG.log(Level.INFO, failed, () -> act.getMethod() + " crossed another and runs anew");
        pause();
      }
    }
  }

  /** What was read from a stream, or written to one, cannot be had a second time. */
  private static boolean isRepeatable(InvocationContext act) {
    return Arrays.stream(act.getParameters())
        .noneMatch(given -> given instanceof InputStream || given instanceof OutputStream);
  }

  private static void pause() throws InterruptedException {
    Thread.sleep(ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS));
  }
}
