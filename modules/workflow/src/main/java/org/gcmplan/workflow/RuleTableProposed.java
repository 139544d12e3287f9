package org.gcmplan.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A version of a table of rules was proposed. The hash is that of its file. */
public record RuleTableProposed(
    Actor by, Instant at, UUID version, RuleTableName name, LocalDate validFrom, String hash)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("rule-table", version.toString());
  }
}
