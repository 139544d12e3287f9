package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/** Short transactions around the sending: none is open while the mail server thinks. */
@ApplicationScoped
class MailTransactions {

  @Transactional(TxType.REQUIRES_NEW)
  <T> T call(Supplier<T> work) {
    return work.get();
  }
}
