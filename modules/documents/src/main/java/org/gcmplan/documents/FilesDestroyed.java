package org.gcmplan.documents;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The files of a thing were destroyed.
 *
 * @param files how many there were
 * @param erased of how many the bytes are gone; those of the others belong to something else too
 */
public record FilesDestroyed(Actor by, Instant at, Subject subject, int files, int erased)
    implements DomainEvent {}
