package org.gcmplan.web.shell;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.io.Serializable;

/**
 * Has whatever a page reads take part in the page's transaction. Stands around everything else that
 * concerns transactions, so that these find it begun; acts come before the page and have their own.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 90)
public class PageReading implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Joins the page's transaction, where a page is being shown. */
  @AroundInvoke
  public Object join(InvocationContext call) throws Exception {
    PageTransaction page = PageTransaction.current();
    if (page != null) {
      page.join();
    }
    return call.proceed();
  }
}
