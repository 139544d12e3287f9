package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * How long dossiers are kept. Two persons of the standing body together destroy one; auditors read.
 */
public interface DossierRetention {
  /** Those that are over, the next due first. */
  List<DueDossier> all(Actor reader);

  /** Those that are no more, the latest first. */
  List<DestroyedDossier> destroyed(Actor reader);

  /**
   * Proposes that a due dossier be destroyed.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when its time is not over, it is proposed
   *     already, or no reason is given
   */
  void propose(Actor by, NominationId nomination, String reason);

  /** Lays such a proposal aside; who made it may do so too. */
  void keep(Actor by, NominationId nomination, String reason);

  /**
   * Destroys what a due dossier holds: texts, names, and files with their bytes where nothing else
   * holds the same; number, state and history stay.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when nobody proposed it, who did is the actor,
   *     or its time is not over
   */
  void destroy(Actor by, NominationId nomination);
}
