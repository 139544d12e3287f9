package org.gcmplan.objectives;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/**
 * One of the 23 objectives of the Global Compact (A/RES/73/195).
 *
 * @param number 1 to 23
 * @param title the English title is the resolution's; the Vietnamese one a translation
 * @param roundTable the round table of the International Migration Review Forum, 1 to 4
 * @param sdgTargets targets of the Sustainable Development Goals it serves, such as 10.7
 */
public record Objective(int number, LocalizedText title, int roundTable, List<String> sdgTargets) {
  public Objective {
    sdgTargets = List.copyOf(sdgTargets);
  }
}
