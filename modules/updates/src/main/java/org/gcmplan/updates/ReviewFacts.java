package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * What the rules of review look at. Bodies that have ended are replaced by those that came after
 * them; the drafting body is in none of the lists.
 *
 * @param tasks how many tasks are touched
 * @param leads who leads a touched task, before or after
 * @param cooperating who cooperates in one, and does not lead another
 * @param localities the localities named in one
 * @param submittedOn the day whose rules apply
 */
public record ReviewFacts(
    UpdateKind kind,
    Touched touched,
    int tasks,
    BodyId draftedBy,
    List<BodyId> leads,
    List<BodyId> cooperating,
    List<BodyId> localities,
    LocalDate submittedOn) {
  public ReviewFacts {
    leads = List.copyOf(leads);
    cooperating = List.copyOf(cooperating);
    localities = List.copyOf(localities);
  }
}
