package org.gcmplan.web.start;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** The same for acts that run in a transaction of their own: the kind is part of the binding. */
@Interceptor
@Transactional(TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 210)
public class WholeOwnTransaction extends WholeTransaction {
  private static final long serialVersionUID = 1L;
}
