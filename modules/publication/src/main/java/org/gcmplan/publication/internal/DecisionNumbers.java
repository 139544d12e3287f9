package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.documents.PaperNumbers;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.publication.ReleaseOrder;

/** Gives each decision its number, once. */
@Dependent
class DecisionNumbers {
  private final PaperNumbers registers;
  private final EditionRepository editions;

  @Inject
  DecisionNumbers(PaperNumbers registers, EditionRepository editions) {
    this.registers = registers;
    this.editions = editions;
  }

  /** The number for that order: the one given outside, else the next of the register. */
  DecisionNumber numberFor(ReleaseOrder order) {
    return order
        .outsideNumber()
        .flatMap(DecisionNumber::read)
        .map(outside -> unused(outside, order.decidedOn()))
        .orElseGet(() -> of(registers.next(order.register().strip(), order.decidedOn())));
  }

  /** The number that {@link #numberFor} would take now; another publication may be faster. */
  DecisionNumber expected(String register, int year) {
    return of(registers.expected(register.strip(), year));
  }

  private DecisionNumber unused(DecisionNumber outside, LocalDate day) {
    editions
        .decidedBy(outside, day.getYear())
        .ifPresent(
            edition -> {
              throw refused("publication.decisionNumberUsed", outside.text(), edition.number());
            });
    if (registers.last(outside.symbol(), day.getYear()) > 0) {
      throw refused("publication.numberOfOwnRegister", outside.text(), outside.symbol());
    }
    registers.take(new PaperNumber(outside.number(), outside.symbol()), day);
    return outside;
  }

  private static DecisionNumber of(PaperNumber number) {
    return new DecisionNumber(number.number(), number.symbol());
  }

  private static BusinessRuleViolation refused(String key, Object... args) {
    return new BusinessRuleViolation(new Problem("outsideNumber", key, args));
  }
}
