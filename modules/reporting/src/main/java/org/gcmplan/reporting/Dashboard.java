package org.gcmplan.reporting;

import java.util.List;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;

/**
 * The dashboard. Whoever is signed in sees it: it counts bodies and tasks, never persons. Of plan
 * updates everybody sees, and so counts, those that they may read.
 */
public interface Dashboard {
  Overview overview(Actor reader, Lens lens);

  /** The things that a figure counts: as many as it says. */
  List<FigureRow> rows(Actor reader, Figure figure, Lens lens);

  /** The same on one page of paper. */
  OfficialDocument onePage(Actor reader, Lens lens, Language language);
}
