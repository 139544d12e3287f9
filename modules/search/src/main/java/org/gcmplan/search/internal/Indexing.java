package org.gcmplan.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** A transaction of its own for each part of the index that is written anew. */
@ApplicationScoped
class Indexing {

  @Transactional(TxType.REQUIRES_NEW)
  void run(Runnable work) {
    work.run();
  }
}
