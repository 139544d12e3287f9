package org.gcmplan.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.gcmplan.kernel.Happenings;
import org.gcmplan.kernel.Subject;

/** The trail is one for all nodes, and written in the transaction of the change itself. */
@ApplicationScoped
@Transactional
class HappeningsOnTrail implements Happenings {
  private final AuditDatabase database;

  @Inject
  HappeningsOnTrail(AuditDatabase database) {
    this.database = database;
  }

  @Override
  public long last() {
    return database.call(Head::number);
  }

  @Override
  public Set<Subject> subjectsSince(long number) {
    return database.call(connection -> new Entries(connection).subjectsAfter(number));
  }
}
