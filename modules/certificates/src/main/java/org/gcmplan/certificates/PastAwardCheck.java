package org.gcmplan.certificates;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;

/**
 * What entering a past award would do.
 *
 * @param like the entry that it repeats or looks like, if any
 * @param problems what is wrong with it otherwise
 */
public record PastAwardCheck(
    PastAward award, Outcome outcome, Optional<RegisterEntry> like, List<Problem> problems) {
  public PastAwardCheck {
    problems = List.copyOf(problems);
  }

  /** What becomes of it. */
  public enum Outcome {
    NEW,
    /** In the register already, or further up in the same list: not entered. */
    REPEATED,
    /** Looks like one that is there under another spelling: entered when told so. */
    LIKE,
    /** Cannot be entered as it is. */
    REFUSED
  }
}
