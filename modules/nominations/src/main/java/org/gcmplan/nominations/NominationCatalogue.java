package org.gcmplan.nominations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Actor;

/**
 * Reads of nominations. The proposing body sees its own, the standing body all that were sent,
 * members of the council what is on an agenda of theirs, who decides what was submitted, auditors
 * all; the nominee nothing before the decision. What one may not see does not exist.
 */
public interface NominationCatalogue {
  /** Those the reader may see, the newest first; names of individuals masked. */
  List<NominationRow> list(Actor reader, NominationFilter filter);

  /**
   * Opens a dossier; who did is kept.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  Nomination open(Actor reader, NominationId nomination);

  /** The same without opening the dossier, for an act that follows. */
  Nomination get(Actor reader, NominationId nomination);

  /** What was done with it, the oldest first. */
  List<NominationAct> history(Actor reader, NominationId nomination);

  /** The sections of its achievement report. */
  Map<ReportSection, String> report(Actor reader, NominationId nomination);

  /** Who opened its dossier; for the standing body and auditors, to answer the person's request. */
  List<DossierReading> readings(Actor reader, NominationId nomination);

  /** Which acts the reader may take now. */
  Set<NominationStep> steps(Actor reader, NominationId nomination);
}
