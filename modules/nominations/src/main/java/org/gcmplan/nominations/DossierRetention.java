package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** How long dossiers are kept. For the standing body; auditors read. */
public interface DossierRetention {
  /** Those that are over, the next due first. */
  List<DueDossier> all(Actor reader);

  /**
   * Destroys what a due dossier holds: texts, files and names; number, state and history stay.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when its time is not over
   */
  void destroy(Actor by, NominationId nomination, String reason);
}
