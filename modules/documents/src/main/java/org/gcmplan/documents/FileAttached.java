package org.gcmplan.documents;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A file was attached. */
public record FileAttached(
    Actor by, Instant at, AttachmentId attachment, Subject subject, String name, String sha256)
    implements DomainEvent {}
