package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** Makes the row of a decision under its number. */
@Dependent
class DecisionNumbering {
  private final AwardCounters counters;
  private final DecisionRegister register;
  private final AwardingBodies bodies;

  @Inject
  DecisionNumbering(AwardCounters counters, DecisionRegister register, AwardingBodies bodies) {
    this.counters = counters;
    this.register = register;
    this.bodies = bodies;
  }

  /** Whoever decides next waits from here until this transaction ends. */
  void begin() {
    counters.pass();
  }

  DecisionRow numbered(Actor minister, Instant at, AwardOrder order) {
    return new DecisionRow(minister, at, order, register.numberFor(order))
        .awardedBy(bodies.awarder(order.body()));
  }

  String expected(BodyId body, LocalDate day) {
    return register.expected(body, day).text();
  }
}
