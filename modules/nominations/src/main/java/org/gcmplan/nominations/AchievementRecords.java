package org.gcmplan.nominations;

import org.gcmplan.kernel.Actor;

/** The plan's record beside a nomination. */
public interface AchievementRecords {
  /** For who may see the nomination. */
  RecordOfAchievement beside(Actor reader, NominationId nomination);
}
