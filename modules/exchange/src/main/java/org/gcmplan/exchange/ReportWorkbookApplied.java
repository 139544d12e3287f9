package org.gcmplan.exchange;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A workbook was made into drafts of reports.
 *
 * @param file its name
 * @param seal SHA-256 of its bytes
 * @param rows how many rows were saved
 */
public record ReportWorkbookApplied(
    Actor by, Instant at, BodyId body, String file, String seal, int rows) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("body", body.toString());
  }
}
