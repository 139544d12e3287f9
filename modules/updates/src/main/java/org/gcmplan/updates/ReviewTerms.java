package org.gcmplan.updates;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * How an update is reviewed and who decides on it: what the tables of rules say, kept with the
 * update from its submission on.
 *
 * @param legalReviewer the body whose legal reviewer must clear it before approval, or empty
 * @param rows the rows that decided, one of each table
 */
public record ReviewTerms(
    ConsultationTerms consultation,
    Optional<BodyId> legalReviewer,
    ApproverRank approver,
    List<MatchedRow> rows) {
  public ReviewTerms {
    rows = List.copyOf(rows);
  }
}
