package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;

/** What is decided about provinces and cities, from which day and by which document. */
public sealed interface TerritorialOrder permits Merger, Division, Redesignation {

  /** Units that end, or the one that is designated anew. */
  List<LocalityId> former();

  /** Units that begin; the one that keeps the seat first. */
  List<NewUnit> formed();

  /** The first day of how it is then. May lie ahead. */
  LocalDate from();

  /** Number and symbol of the decision, such as 202/2025/QH15. */
  String legalBasis();
}
