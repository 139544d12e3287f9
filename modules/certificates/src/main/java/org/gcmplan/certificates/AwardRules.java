package org.gcmplan.certificates;

import java.time.LocalDate;

/** The rules on awards, as of any day. */
public interface AwardRules {

  /** Every rule as in force on that day. */
  RulesOfDay on(LocalDate day);
}
