package org.gcmplan.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;

/**
 * What a minister decides: one decision with its list.
 *
 * @param call from which call the nominations came; it has one decision
 * @param body the body that awards
 * @param outsideNumber the number where the ministry's own office gave it; else the next one of the
 *     register kept here
 * @param day the day that the decision bears
 * @param awardees in the order of the list
 * @param involved the accounts that nominated, confirmed or proposed; they do not decide
 */
public record AwardOrder(
    Subject call,
    BodyId body,
    AwardProgramme programme,
    Optional<String> outsideNumber,
    LocalDate day,
    List<Awardee> awardees,
    Set<UUID> involved) {
  public AwardOrder {
    awardees = List.copyOf(awardees);
    involved = Set.copyOf(involved);
  }
}
