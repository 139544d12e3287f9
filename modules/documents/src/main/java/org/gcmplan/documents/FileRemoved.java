package org.gcmplan.documents;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An attached file was taken away; its bytes and its row are kept. */
public record FileRemoved(
    Actor by, Instant at, AttachmentId attachment, Subject subject, String name)
    implements DomainEvent {}
