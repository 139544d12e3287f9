package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A substitute comes for a member to a sitting, with written authority. */
public record SeatSubstituted(
    Actor by,
    Instant at,
    SittingId sitting,
    UUID member,
    UUID substitute,
    String substituteName,
    String reference,
    AttachmentId paper)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
