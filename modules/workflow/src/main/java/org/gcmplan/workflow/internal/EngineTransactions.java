package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * The container's transactions for the engine's commands. The engine's own handling starts a
 * transaction that Payara's connection pool does not see: whatever a job wrote by JDBC before it
 * failed would stay.
 */
@ApplicationScoped
class EngineTransactions {

  @Transactional(TxType.REQUIRED)
  <T> T joined(Supplier<T> work) {
    return work.get();
  }

  @Transactional(TxType.REQUIRES_NEW)
  <T> T separate(Supplier<T> work) {
    return work.get();
  }
}
