package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private final Trail trail = new Trail();
  private final AuditDatabase database = new AuditDatabase(trail.source);
  private final RunningTransaction transaction = new RunningTransaction();
  private final Recorder recorder = new Recorder(database);

  @BeforeEach
  void putTogether() {
    recorder.transactions = transaction;
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void nothingIsWrittenBeforeTheTransactionCompletes() {
    recorder.on(Trail.noted("một"));
    recorder.on(Trail.noted("hai"));
    assertThat(trail.entries()).isEmpty();

    transaction.complete();
    assertThat(trail.entries())
        .extracting(StoredEntry::facts)
        .containsExactly("{\"remark\":\"một\"}", "{\"remark\":\"hai\"}");
  }

  @Test
  void whatHappensWhileTheTransactionCompletesIsKeptToo() {
    recorder.on(Trail.noted("một"));
    transaction.complete();
    recorder.on(Trail.noted("hai"));

    assertThat(trail.entries()).hasSize(2);
    assertThat(trail.verify().isIntact()).isTrue();
  }

  @Test
  void aTransactionThatIsLostKeepsNothing() {
    transaction.status = Status.STATUS_MARKED_ROLLBACK;
    recorder.on(Trail.noted("một"));
    transaction.complete();

    assertThat(trail.entries()).isEmpty();
  }

  @Test
  void nothingHappensOutsideATransaction() {
    transaction.status = Status.STATUS_NO_TRANSACTION;

    assertThatThrownBy(() -> recorder.on(Trail.noted("một")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEventThatIsNoRecordIsRefused() {
    DomainEvent loose =
        new DomainEvent() {
          @Override
          public Actor by() {
            return Trail.LAN;
          }

          @Override
          public Instant at() {
            return Trail.NOON;
          }

          @Override
          public Subject subject() {
            return new Subject("remark", "1");
          }
        };

    assertThatThrownBy(() -> recorder.on(loose)).isInstanceOf(IllegalArgumentException.class);
  }

  private static final class RunningTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> synchronizations = new ArrayList<>();
    private int status = Status.STATUS_ACTIVE;

    void complete() {
      synchronizations.forEach(Synchronization::beforeCompletion);
    }

    @Override
    public Object getTransactionKey() {
      return this;
    }

    @Override
    public void putResource(Object key, Object resource) {
      resources.put(key, resource);
    }

    @Override
    public Object getResource(Object key) {
      return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization synchronization) {
      synchronizations.add(synchronization);
    }

    @Override
    public int getTransactionStatus() {
      return status;
    }

    @Override
    public void setRollbackOnly() {
      status = Status.STATUS_MARKED_ROLLBACK;
    }

    @Override
    public boolean getRollbackOnly() {
      return status == Status.STATUS_MARKED_ROLLBACK;
    }
  }
}
