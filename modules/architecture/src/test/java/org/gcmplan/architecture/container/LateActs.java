package org.gcmplan.architecture.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Acts that write when their transaction completes, as entity managers do, and fail after it. */
@ApplicationScoped
public class LateActs {
  @Inject NestedActs acts;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  /** Nothing else is written before. */
  @Transactional
  public void failAfterWriting(int row) {
    writeAndFailAtTheEnd(row);
  }

  /** The same in a transaction of its own. */
  @Transactional(TxType.REQUIRES_NEW)
  public void failApartAfterWriting(int row) {
    writeAndFailAtTheEnd(row);
  }

  /** Changes the row now and once more at the end, by the connection of the same transaction. */
  @Transactional
  public void writeTwice(int row) {
    acts.change(row);
    transactions.registerInterposedSynchronization(new AtTheEnd(() -> acts.change(row)));
  }

  private void writeAndFailAtTheEnd(int row) {
    transactions.registerInterposedSynchronization(
        new AtTheEnd(
            () -> {
              acts.change(row);
              throw new IllegalStateException("as told");
            }));
  }

  private record AtTheEnd(Runnable act) implements Synchronization {
    @Override
    public void beforeCompletion() {
      act.run();
    }

    @Override
    public void afterCompletion(int status) {
      // Nothing is kept.
    }
  }
}
