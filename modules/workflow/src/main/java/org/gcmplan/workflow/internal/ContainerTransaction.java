package org.gcmplan.workflow.internal;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Runs an engine command in a transaction of the container: the caller's, or one of its own. */
class ContainerTransaction extends CommandInterceptor {
  private final EngineTransactions transactions;
  private final boolean ofItsOwn;

  ContainerTransaction(EngineTransactions transactions, boolean ofItsOwn) {
    this.transactions = transactions;
    this.ofItsOwn = ofItsOwn;
  }

  @Override
  public <T> T execute(Command<T> command) {
    return ofItsOwn
        ? transactions.separate(() -> next.execute(command))
        : transactions.joined(() -> next.execute(command));
  }
}
