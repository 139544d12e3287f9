package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** A transaction for each of several things that must not fail together. */
@ApplicationScoped
class OwnTransactions {

  @Transactional(TxType.REQUIRES_NEW)
  <T> T call(Supplier<T> work) {
    return work.get();
  }
}
