package org.gcmplan.datapack.internal;

import java.util.List;

/**
 * A part of the demonstration's history, such as own plans or past reports. Every bean of this type
 * is asked once, before anything is told; then all that happened is told in the order of its
 * moments, among the reorganisations and the updates of the plan, each with {@code PlanClock} at
 * its own moment. So an act of March 2025 finds the bodies of March 2025.
 */
interface Chapter {

  /**
   * Reads the chapter's own files and says what happened when; complains into {@link
   * Telling#findings} instead of throwing. Does nothing yet: ids of what comes into being earlier
   * in the history (an assignment, an account) are looked up inside the acts.
   */
  List<TimelineEntry> read(Telling telling);
}
