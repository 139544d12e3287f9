package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.documents.PaperNumbers;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/**
 * Gives each decision its number: the one given outside, else the next of the register that all
 * decisions under the same symbol draw from.
 */
@Dependent
class DecisionRegister {
  private final PaperNumbers numbers;
  private final AwardingBodies bodies;

  @Inject
  DecisionRegister(PaperNumbers numbers, AwardingBodies bodies) {
    this.numbers = numbers;
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
    return of(numbers.expected(bodies.symbol(body), day.getYear()));
  }

  private AwardNumber next(String symbol, LocalDate day) {
    numbers
        .lastDay(symbol, day.getYear())
        .filter(day::isBefore)
        .ifPresent(
            last -> {
              throw refused("day", "certificates.decision.dayBeforeLast", symbol, last);
            });
    return of(numbers.next(symbol, day));
  }

  private AwardNumber outside(String typed, LocalDate day) {
    AwardNumber number =
        AwardNumber.read(typed)
            .orElseThrow(() -> refused("outsideNumber", "certificates.decision.numberForm"));
    numbers.take(number.onPaper(), day);
    return number;
  }

  private static AwardNumber of(PaperNumber number) {
    return new AwardNumber(number.number(), number.symbol());
  }

  private static BusinessRuleViolation refused(String field, String key, Object... args) {
    return new BusinessRuleViolation(new Problem(field, key, args));
  }
}
