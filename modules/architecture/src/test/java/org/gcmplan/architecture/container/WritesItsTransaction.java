package org.gcmplan.architecture.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A service task that writes down whether the container knows a transaction around it. */
public class WritesItsTransaction implements JavaDelegate {

  @Override
  public void execute(DelegateExecution execution) throws NamingException {
    TransactionSynchronizationRegistry registry =
        InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    boolean active = registry.getTransactionStatus() == Status.STATUS_ACTIVE;
    CDI.current()
        .select(Notebook.class)
        .get()
        .write(active ? "in a transaction" : "without a transaction");
  }
}
