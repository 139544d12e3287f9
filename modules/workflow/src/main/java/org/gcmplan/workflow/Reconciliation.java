package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Proves that the records, their routes and the inbox tell the same story. */
public interface Reconciliation {
  /**
   * Everything that does not agree; nothing, if all is well.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but auditors, administrators and the system
   */
  List<Mismatch> mismatches(Actor reader);
}
