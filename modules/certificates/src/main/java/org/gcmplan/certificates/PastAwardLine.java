package org.gcmplan.certificates;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;

/**
 * A row of a table of past awards.
 *
 * @param row its number in the table, the heading being 1
 * @param name as it stands there
 * @param check what entering it would do; empty when it cannot be read
 * @param problems why it cannot be read or entered
 */
public record PastAwardLine(
    int row, String name, Optional<PastAwardCheck> check, List<Problem> problems) {
  public PastAwardLine {
    problems = List.copyOf(problems);
  }

  /** What becomes of it. */
  public PastAwardCheck.Outcome outcome() {
    return check.map(PastAwardCheck::outcome).orElse(PastAwardCheck.Outcome.REFUSED);
  }
}
