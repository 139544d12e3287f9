package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.publication.ReleaseOrder;

/** Gives each decision its number, once. */
@Dependent
class DecisionNumbers {
  private final Registers registers;
  private final EditionRepository editions;

  @Inject
  DecisionNumbers(Registers registers, EditionRepository editions) {
    this.registers = registers;
    this.editions = editions;
  }

  /** The number for that order: the one given outside, else the next of the register. */
  DecisionNumber numberFor(ReleaseOrder order) {
    int year = order.decidedOn().getYear();
    return order
        .outsideNumber()
        .flatMap(DecisionNumber::read)
        .map(outside -> unused(outside, year))
        .orElseGet(() -> next(order.register(), year));
  }

  /** The number that {@link #numberFor} would take now; another publication may be faster. */
  DecisionNumber expected(String register, int year) {
    int last = registers.last(DecisionNumber.register(register), year);
    DecisionNumber number = new DecisionNumber(last + 1, register.strip());
    while (isUsed(number, year)) {
      number = new DecisionNumber(number.number() + 1, number.symbol());
    }
    return number;
  }

  private DecisionNumber next(String register, int year) {
    DecisionNumber number;
    do {
      number =
          new DecisionNumber(
              registers.next(DecisionNumber.register(register), year), register.strip());
    } while (isUsed(number, year));
    return number;
  }

  private DecisionNumber unused(DecisionNumber outside, int year) {
    editions
        .decidedBy(outside, year)
        .ifPresent(
            edition -> {
              throw refused("publication.decisionNumberUsed", outside.text(), edition.number());
            });
    if (registers.last(outside.register(), year) > 0) {
      throw refused("publication.numberOfOwnRegister", outside.text(), outside.symbol());
    }
    return outside;
  }

  private boolean isUsed(DecisionNumber number, int year) {
    return editions.decidedBy(number, year).isPresent();
  }

  private static BusinessRuleViolation refused(String key, Object... args) {
    return new BusinessRuleViolation(new Problem("outsideNumber", key, args));
  }
}
