package org.gcmplan.certificates;

import org.gcmplan.kernel.LocalizedText;

/**
 * For what awards are given.
 *
 * @param code tells programmes apart for ever, such as GCM-2020-2025
 * @param period the years that it is about
 */
public record AwardProgramme(String code, LocalizedText name, AchievementPeriod period) {
  public AwardProgramme {
    code = code.strip();
  }
}
