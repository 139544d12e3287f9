package org.gcmplan.nominations;

import java.time.LocalDate;

/** A dossier that is no more: its number, who proposed and who decided that, when and why. */
public record DestroyedDossier(
    String number,
    NominationState state,
    LocalDate on,
    String proposer,
    String approver,
    String reason) {

  /** For how long it was kept. */
  public RetentionClass keptAs() {
    return RetentionClass.of(state);
  }
}
