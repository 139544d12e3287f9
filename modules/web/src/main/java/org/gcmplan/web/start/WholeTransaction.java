package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/**
 * Makes what is written while a transaction completes part of it: entity managers write then, and
 * the audit trail. Stands within the container's own handling and does its work once for each
 * transaction.
 *
 * @see KnownToTheEnd
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class WholeTransaction implements Serializable {
  private static final long serialVersionUID = 1L;

  @Resource(lookup = "java:appserver/TransactionManager")
  private transient TransactionManager manager;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private transient TransactionSynchronizationRegistry transactions;

  /** Runs the act. */
  @AroundInvoke
  public Object run(InvocationContext act) throws Exception {
    if (transactions.getTransactionKey() != null
        && transactions.getResource(KnownToTheEnd.class) == null) {
      begin();
    }
    return act.proceed();
  }

  private void begin() throws SystemException, RollbackException {
    manager.getTransaction().registerSynchronization(new KnownToTheEnd(manager));
    transactions.putResource(KnownToTheEnd.class, true);
  }
}
