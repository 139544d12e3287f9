package org.gcmplan.web.start;

import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;

/**
 * Tells the thread of its transaction again when it begins to complete. Payara's handling of {@link
 * jakarta.transaction.Transactional} lets the thread's component forget it just before, and a
 * connection asked for in that moment would commit each statement by itself. It is told when a
 * transaction is resumed, and forgets when one is suspended.
 */
class KnownToTheEnd implements Synchronization {
  private final TransactionManager manager;

  KnownToTheEnd(TransactionManager manager) {
    this.manager = manager;
  }

  @Override
  public void beforeCompletion() {
    try {
      manager.resume(manager.suspend());
    } catch (SystemException | InvalidTransactionException unknown) {
      throw new IllegalStateException("The transaction cannot be completed as a whole", unknown);
    }
  }

  @Override
  public void afterCompletion(int status) {
    try {
      manager.suspend();
    } catch (SystemException unknown) {
      throw new IllegalStateException("The thread still knows an ended transaction", unknown);
    }
  }
}
