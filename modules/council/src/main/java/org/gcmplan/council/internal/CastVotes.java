package org.gcmplan.council.internal;

import java.util.Collection;
import java.util.Collections;
import org.gcmplan.council.VoteChoice;

/** How many voted how. */
record CastVotes(int inFavour, int against, int abstained) {
  static final CastVotes NONE = new CastVotes(0, 0, 0);

  static CastVotes of(Collection<VoteChoice> choices) {
    return new CastVotes(
        Collections.frequency(choices, VoteChoice.FOR),
        Collections.frequency(choices, VoteChoice.AGAINST),
        Collections.frequency(choices, VoteChoice.ABSTAIN));
  }

  int all() {
    return inFavour + against + abstained;
  }

  boolean areEven() {
    return inFavour == against && inFavour > 0;
  }
}
