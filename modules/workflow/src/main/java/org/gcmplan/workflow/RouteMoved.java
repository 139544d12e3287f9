package org.gcmplan.workflow;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A running route was moved from one version of its model to another. */
public record RouteMoved(Actor by, Instant at, Subject subject, int from, int to)
    implements DomainEvent {}
