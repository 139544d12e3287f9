package org.gcmplan.audit;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Reads of the trail, for auditors and administrators. */
public interface AuditTrail {

  /**
   * Entries, the newest first.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but auditors and administrators
   */
  List<AuditEntry> entries(Actor reader, AuditFilter filter);

  /** Walks the whole chain and names the first entry that was tampered with. */
  Verification verify(Actor reader);
}
