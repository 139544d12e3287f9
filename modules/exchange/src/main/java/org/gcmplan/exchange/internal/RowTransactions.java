package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** A transaction for each row of a file, so that none falls with another. */
@ApplicationScoped
class RowTransactions {

  @Transactional(TxType.REQUIRES_NEW)
  <T> T call(Supplier<T> work) {
    return work.get();
  }
}
