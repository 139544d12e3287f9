package org.gcmplan.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * Awards were decided and stand in the register.
 *
 * @param number the decision's, as printed
 * @param goldenBook the numbers given, as printed, in the order of the list
 * @param nominations from what each came, in the same order
 */
public record AwardsDecided(
    Actor by,
    Instant at,
    Subject subject,
    AwardDecisionId decision,
    String number,
    LocalDate day,
    List<String> goldenBook,
    List<Subject> nominations)
    implements DomainEvent {
  public AwardsDecided {
    goldenBook = List.copyOf(goldenBook);
    nominations = List.copyOf(nominations);
  }
}
