package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A custodian of the sitting approved its minutes; with both they never change.
 *
 * @param sha256 over the text that was approved
 */
public record MinutesApproved(
    Actor by, Instant at, SittingId sitting, CustodianPart part, String name, String sha256)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
