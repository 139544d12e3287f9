package org.gcmplan.nominations.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.council.MotionResult;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.NominationId;

/**
 * Places among those cleared, kind by kind: by votes in favour, then fewer against. Who is preferred
 * comes first among equals, then who came first.
 */
final class Placing {
  private Placing() {}

  /** A cleared nomination with what its place depends on. */
  record Candidate(NominationEntry nomination, Optional<MotionResult> result, boolean preferred) {
    int inFavour() {
      return result.map(MotionResult::inFavour).orElse(0);
    }

    int against() {
      return result.map(MotionResult::against).orElse(0);
    }

    RecipientKind kind() {
      return nomination.facts().recipient().kind();
    }
  }

  private static final Comparator<Candidate> BEST =
      Comparator.comparing(Candidate::inFavour)
          .reversed()
          .thenComparing(Candidate::against)
          .thenComparing(Candidate::preferred, Comparator.reverseOrder())
          .thenComparing(each -> each.nomination().sentAt().orElse(Instant.MAX))
          .thenComparing(each -> each.nomination().number());

  static List<Candidate> inOrder(Collection<Candidate> candidates) {
    return candidates.stream().sorted(Comparator.comparing(Candidate::kind).thenComparing(BEST)).toList();
  }

  /** The place of each within its kind, from 1. */
  static Map<NominationId, Integer> places(Collection<Candidate> candidates) {
    Map<RecipientKind, Integer> last = new EnumMap<>(RecipientKind.class);
    Map<NominationId, Integer> places = new HashMap<>();
    inOrder(candidates)
        .forEach(
            each ->
                places.put(
                    each.nomination().id(), last.merge(each.kind(), 1, Integer::sum)));
    return places;
  }

  /** Whether a place is within the quota of its kind. */
  static boolean within(CallTerms call, RecipientKind kind, int place) {
    return call.quotaOf(kind).flatMap(CallQuota::total).filter(total -> place > total).isEmpty();
  }
}
