package org.gcmplan.architecture.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Acts around others. */
@ApplicationScoped
@Transactional
public class OuterActs {
  @Inject NestedActs acts;

  /** Writes, lets another write apart, and fails. */
  public void failAfterAnother() {
    acts.change(1);
    acts.changeApart(2, false);
    throw new IllegalStateException("as told");
  }

  /** Writes, and goes on when another fails that wrote apart. */
  public void goOnAfterAnotherFailed() {
    acts.change(1);
    try {
      acts.changeApart(2, true);
    } catch (RuntimeException asTold) {
      acts.change(1);
    }
  }
}
