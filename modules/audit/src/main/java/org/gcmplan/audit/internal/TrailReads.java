package org.gcmplan.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.audit.AuditEntry;
import org.gcmplan.audit.AuditFilter;
import org.gcmplan.audit.AuditTrail;
import org.gcmplan.audit.Verification;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class TrailReads implements AuditTrail {
  private final AuditDatabase database;

  @Inject
  TrailReads(AuditDatabase database) {
    this.database = database;
  }

  @Override
  public List<AuditEntry> entries(Actor reader, AuditFilter filter) {
    mustBeAllowed(reader);
    return database.call(
        connection ->
            new Entries(connection).matching(filter).stream().map(StoredEntry::entry).toList());
  }

  @Override
  public Verification verify(Actor reader) {
    mustBeAllowed(reader);
    return database.call(ChainWalk::verify);
  }

  private static void mustBeAllowed(Actor reader) {
    if (!reader.isSystem() && !reader.holds(Role.AUDITOR) && !reader.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.AUDITOR);
    }
  }
}
