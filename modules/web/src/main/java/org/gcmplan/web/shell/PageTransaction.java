package org.gcmplan.web.shell;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * The one transaction in which a page reads everything that it shows, on one connection: what is
 * read twice is asked of the database once. Begins with the first thing that is read, for a page
 * may need none.
 *
 * <p>A page goes on where something was refused to it, for what it may not show it leaves out: the
 * next thing is then read in a new transaction.
 */
final class PageTransaction {
  private static final ThreadLocal<PageTransaction> CURRENT = new ThreadLocal<>();

  private final TransactionManager manager;
  private @Nullable Transaction begun;

  private PageTransaction(TransactionManager manager) {
    this.manager = manager;
  }

  /** From now on this thread shows a page. */
  static void open(TransactionManager manager) {
    CURRENT.set(new PageTransaction(manager));
  }

  /** The one of the page that this thread shows just now; none where it does something else. */
  static @Nullable PageTransaction current() {
    return CURRENT.get();
  }

  /**
   * The page is written.
   *
   * @throws RollbackException where something that the page wrote on its way is not to be had
   */
  static void close() throws SystemException, RollbackException {
    PageTransaction page = CURRENT.get();
    CURRENT.remove();
    if (page != null) {
      page.end();
    }
  }

  /** To be called before anything is read: there is a transaction, and it is good for something. */
  void join() throws SystemException, NotSupportedException, InvalidTransactionException {
    Transaction now = manager.getTransaction();
    if (now != null && now.equals(begun) && !isOpen(now)) {
      manager.rollback();
      begun = null;
      now = null;
    }
    // Nobody begins one within another, nor where ours was put aside on purpose.
    if (now == null && begun == null) {
      manager.begin();
      // The server's connection pool hears of a transaction that is resumed, not of one that
      // begins.
      manager.resume(manager.suspend());
      begun = manager.getTransaction();
    }
  }

  private void end() throws SystemException, RollbackException {
    Transaction now = manager.getTransaction();
    if (begun == null || !begun.equals(now)) {
      return;
    }
    if (!isOpen(now)) {
      manager.rollback();
      return;
    }
    try {
      manager.commit();
    } catch (HeuristicMixedException | HeuristicRollbackException halfDone) {
      throw new IllegalStateException(halfDone);
    }
  }

  private static boolean isOpen(Transaction transaction) throws SystemException {
    return transaction.getStatus() == Status.STATUS_ACTIVE;
  }
}
