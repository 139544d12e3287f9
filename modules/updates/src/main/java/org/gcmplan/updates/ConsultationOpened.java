package org.gcmplan.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Bodies were asked for their opinion. */
public record ConsultationOpened(
    Actor by, Instant at, UpdateId update, int round, List<BodyId> bodies, LocalDate deadline)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
