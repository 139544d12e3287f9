package org.gcmplan.nominations;

import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;

/** Papers of a nomination as they read now, for who may see it. */
public interface DossierPapers {
  OfficialDocument write(Actor reader, NominationId nomination, DossierPaper paper);
}
