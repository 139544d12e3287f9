package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A job that had failed as often as it may was let run again. */
public record JobRetried(Actor by, Instant at, Subject subject, String job, String step)
    implements DomainEvent {}
