package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import javax.transaction.xa.XAResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** All that a page reads, it reads in one transaction, and only while it is shown. */
class PageTransactionTest {
  private final Manager manager = new Manager();

  @AfterEach
  void end() throws Exception {
    PageTransaction.close();
  }

  @Test
  void whatIsReadFirstBeginsItAndEverythingElseJoins() throws Exception {
    PageTransaction.open(manager);
    assertThat(manager.told).isEmpty();

    PageTransaction.current().join();
    PageTransaction.current().join();
    PageTransaction.close();

    assertThat(manager.told).containsExactly("begin", "make known", "commit");
    assertThat(PageTransaction.current()).isNull();
  }

  @Test
  void aPageThatReadsNothingHasNone() throws Exception {
    PageTransaction.open(manager);
    PageTransaction.close();

    assertThat(manager.told).isEmpty();
  }

  @Test
  void afterARefusalThePageGoesOnInAnother() throws Exception {
    PageTransaction.open(manager);
    PageTransaction.current().join();
    manager.current.status = Status.STATUS_MARKED_ROLLBACK;
    PageTransaction.current().join();
    PageTransaction.close();

    assertThat(manager.told)
        .containsExactly("begin", "make known", "rollback", "begin", "make known", "commit");
  }

  @Test
  void whatWasRefusedLastIsNotCommitted() throws Exception {
    PageTransaction.open(manager);
    PageTransaction.current().join();
    manager.current.status = Status.STATUS_MARKED_ROLLBACK;
    PageTransaction.close();

    assertThat(manager.told).containsExactly("begin", "make known", "rollback");
  }

  @Test
  void anothersTransactionIsLeftAlone() throws Exception {
    PageTransaction.open(manager);
    PageTransaction.current().join();
    Known page = manager.current;
    manager.current = new Known();
    manager.current.status = Status.STATUS_MARKED_ROLLBACK;
    PageTransaction.current().join();
    assertThat(manager.told).containsExactly("begin", "make known");

    manager.current = null;
    PageTransaction.current().join();
    assertThat(manager.told).as("nothing begins where the page's was put aside").hasSize(2);

    manager.current = page;
    PageTransaction.close();
    assertThat(manager.told).containsExactly("begin", "make known", "commit");
  }

  @Test
  void whoeverWroteHearsThatItIsNotKept() throws Exception {
    PageTransaction.open(manager);
    PageTransaction.current().join();
    manager.refuses = true;

    assertThatThrownBy(PageTransaction::close).isInstanceOf(RollbackException.class);
    assertThat(PageTransaction.current()).isNull();
  }

  private static final class Manager implements TransactionManager {
    private final List<String> told = new ArrayList<>();
    private Known current;
    private boolean refuses;

    @Override
    public void begin() {
      told.add("begin");
      current = new Known();
    }

    @Override
    public void commit() throws RollbackException {
      if (refuses) {
        throw new RollbackException("refused");
      }
      told.add("commit");
      current = null;
    }

    @Override
    public void rollback() {
      told.add("rollback");
      current = null;
    }

    @Override
    public int getStatus() {
      return current == null ? Status.STATUS_NO_TRANSACTION : current.status;
    }

    @Override
    public Transaction getTransaction() {
      return current;
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setTransactionTimeout(int seconds) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Transaction suspend() {
      Transaction suspended = current;
      current = null;
      return suspended;
    }

    @Override
    public void resume(Transaction transaction) {
      told.add("make known");
      current = (Known) transaction;
    }
  }

  private static final class Known implements Transaction {
    private int status = Status.STATUS_ACTIVE;

    @Override
    public int getStatus() {
      return status;
    }

    @Override
    public void commit() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void rollback() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setRollbackOnly() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void registerSynchronization(Synchronization synchronization) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean enlistResource(XAResource resource) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean delistResource(XAResource resource, int flag) {
      throw new UnsupportedOperationException();
    }
  }
}
