package org.gcmplan.audit.internal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.gcmplan.kernel.DomainEvent;

/**
 * Hears every event and keeps it in the transaction that made it true.
 *
 * <p>The entries of a transaction are written together as its very last statements: the head of the
 * chain is one row that all writers wait for, so it is taken when nothing else is still to be
 * locked. Who holds it waits for nobody; there can be no deadlock.
 */
@ApplicationScoped
class Recorder {
  private final AuditDatabase database;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  TransactionSynchronizationRegistry transactions;

  @Inject
  Recorder(AuditDatabase database) {
    this.database = database;
  }

  void on(@Observes DomainEvent event) {
    var happening = Happening.of(event);
    int status = transactions.getTransactionStatus();
    if (status == Status.STATUS_ACTIVE) {
      ofThisTransaction().add(happening);
    } else if (status != Status.STATUS_MARKED_ROLLBACK) { // which undoes what the event tells
      throw new IllegalStateException("Nothing happens outside a transaction: " + event.getClass());
    }
  }

  private Unwritten ofThisTransaction() {
    var unwritten = (Unwritten) transactions.getResource(Unwritten.class);
    if (unwritten == null) {
      unwritten = new Unwritten(database);
      transactions.putResource(Unwritten.class, unwritten);
      // Interposed: called after the entity managers have written what they held back.
      transactions.registerInterposedSynchronization(unwritten);
    }
    return unwritten;
  }
}
