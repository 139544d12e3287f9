package org.gcmplan.updates.internal;

import java.util.List;
import org.gcmplan.kernel.Problem;

/** So many of a hundred bodies asked must have answered, or their silence counts as consent. */
final class Quorum {

  private Quorum() {}

  static List<Problem> problemsOf(OpinionRounds opinions, int percent) {
    int asked = opinions.figures().asked();
    int spoken = asked - opinions.withoutAnswer().size();
    return spoken * 100 >= percent * asked
        ? List.of()
        : List.of(new Problem("", "updates.belowQuorum", spoken, asked, percent));
  }
}
