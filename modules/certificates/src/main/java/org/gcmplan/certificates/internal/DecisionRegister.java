package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Gives each decision its number: the one given outside, else the next of its register. */
@Dependent
class DecisionRegister {
  private final AwardCounters counters;
  private final AwardingBodies bodies;

  @Inject
  DecisionRegister(AwardCounters counters, AwardingBodies bodies) {
    this.counters = counters;
    this.bodies = bodies;
  }

  /** The number for that order. Called behind the counters' gate. */
  AwardNumber numberFor(AwardOrder order) {
    return order
        .outsideNumber()
        .map(String::strip)
        .filter(typed -> !typed.isEmpty())
        .map(typed -> outside(typed, order.day()))
        .orElseGet(() -> next(bodies.symbol(order.body()), order.day()));
  }

  /** The number that {@link #numberFor} would take now. */
  AwardNumber expected(BodyId body, LocalDate day) {
    String symbol = bodies.symbol(body);
    return unused(counters.lastDecision(AwardNumber.register(symbol), day.getYear()), symbol, day);
  }

  private AwardNumber next(String symbol, LocalDate day) {
    String register = AwardNumber.register(symbol);
    counters
        .lastDecisionDay(register, day.getYear())
        .filter(day::isBefore)
        .ifPresent(
            last -> {
              throw refused("day", "certificates.decision.dayBeforeLast", symbol, last);
            });
    AwardNumber number = unused(counters.lastDecision(register, day.getYear()), symbol, day);
    counters.decision(register, day, number.number());
    return number;
  }

  /** Numbers given outside are passed over. */
  private AwardNumber unused(int last, String symbol, LocalDate day) {
    AwardNumber number = new AwardNumber(last + 1, symbol);
    while (counters.isUsed(number, day.getYear())) {
      number = new AwardNumber(number.number() + 1, symbol);
    }
    return number;
  }

  private AwardNumber outside(String typed, LocalDate day) {
    AwardNumber number =
        AwardNumber.read(typed)
            .orElseThrow(() -> refused("outsideNumber", "certificates.decision.numberForm"));
    if (counters.isUsed(number, day.getYear())) {
      throw refused("outsideNumber", "certificates.decision.numberUsed", number.text());
    }
    if (number.number() <= counters.lastDecision(number.register(), day.getYear())) {
      throw refused("outsideNumber", "certificates.decision.numberPassed", number.text());
    }
    return number;
  }

  private static BusinessRuleViolation refused(String field, String key, Object... args) {
    return new BusinessRuleViolation(new Problem(field, key, args));
  }
}
