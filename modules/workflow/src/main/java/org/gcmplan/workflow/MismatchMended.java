package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Record, route and inbox were brought to agree again. */
public record MismatchMended(
    Actor by, Instant at, Subject subject, Mismatch.Kind kind, String detail, Remedy remedy)
    implements DomainEvent {}
