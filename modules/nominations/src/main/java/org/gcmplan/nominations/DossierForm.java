package org.gcmplan.nominations;


/** How much a dossier has to hold; which parts that is say the award rules. */
public enum DossierForm {
  /** Khen thưởng theo chuyên đề. */
  THEMATIC,
  /** Khen thưởng theo thủ tục đơn giản, for irregular achievements. */
  SIMPLIFIED
}
