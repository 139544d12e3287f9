package org.gcmplan.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.AnnouncedEvents;
import org.gcmplan.kernel.Subject;

/** Reads the trail for modules that compare what they keep with what they announced. */
@ApplicationScoped
@Transactional
class AnnouncedOnTrail implements AnnouncedEvents {
  private final AuditDatabase database;

  @Inject
  AnnouncedOnTrail(AuditDatabase database) {
    this.database = database;
  }

  @Override
  public List<String> factsOf(Subject subject, String event) {
    return database.call(
        connection ->
            new Entries(connection)
                .about(subject, event).stream()
                    .filter(StoredEntry::isUnaltered)
                    .map(StoredEntry::facts)
                    .toList());
  }
}
