package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * The table of opinions received and explained, and how far the text has moved under it. For
 * whoever may see the update.
 */
public interface ConsolidationTable {

  /** The rows of the latest round, body by body in the order in which they were asked. */
  List<ConsolidationRow> rows(Actor reader, UpdateId update);

  /** How much of each change differs from what the latest round was asked about; only those. */
  List<MovedClause> moved(Actor reader, UpdateId update);

  /** Opinions of the latest round that were given on an earlier text. */
  List<StaleOpinion> stale(Actor reader, UpdateId update);
}
