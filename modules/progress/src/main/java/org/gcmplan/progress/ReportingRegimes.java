package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;

/** The reporting regimes, as the standing office keeps them. */
public interface ReportingRegimes {

  /** Every regime, the one in force longest first. */
  List<ReportingRegime> all();

  List<ReportingRegime> inForceOn(LocalDate day);

  /**
   * Enters a regime, or changes the one with this id. Rounds that were opened keep their days. The
   * same again changes nothing.
   *
   * @throws org.gcmplan.kernel.NotAllowed unless the actor is the standing office, or a data pack
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is missing or not
   *     possible
   */
  void keep(Actor by, ReportingRegime regime);
}
