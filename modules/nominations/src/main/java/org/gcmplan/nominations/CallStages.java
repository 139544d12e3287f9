package org.gcmplan.nominations;

import java.util.Map;

/** How far calls have come; for the route that asks for the next step. */
public interface CallStages {
  /**
   * Of one call, now.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none
   */
  CallStage of(CallId call);

  /** Of every call that is announced and not over. */
  Map<CallId, CallStage> underWay();
}
