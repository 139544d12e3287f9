package org.gcmplan.progress;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Takes over reports that were kept before the software; no process runs for them. */
public interface PastReports {

  /**
   * Keeps them all in one transaction, and writes their dates down with the assignments. Numbers
   * given later in their years go on after theirs. Those whose number is there already are left.
   *
   * @return how many were new
   */
  int takeOver(Actor by, List<PastReport> reports);
}
