package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.gcmplan.kernel.Happenings;

/**
 * When anything last happened that figures follow from, on whatever node. What a node keeps in
 * memory holds as long as it was read after that.
 */
@ApplicationScoped
class LastChange {
  /** No figure follows from these; whatever is not listed counts as a change. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "account",
          "substitution",
          "letter",
          "plan-update",
          "work-item",
          "search-index",
          "signing-key",
          "rule-table",
          "council",
          "council-sitting",
          "council-matter",
          "council-ballot",
          "nomination",
          "past-nomination",
          "award-call",
          "award",
          "award-rule",
          "award-decision",
          "clearance");

  private static final long NEVER = -1;

  @Inject Happenings happenings;

  private final AtomicLong looked = new AtomicLong(NEVER);
  private final AtomicLong changed = new AtomicLong(NEVER);

  /** Its number. Asked for before reading what is to be kept, and again before it is used. */
  long number() {
    long known = looked.get();
    long last = happenings.last();
    if (last > known) {
      if (known == NEVER || !ELSEWHERE.containsAll(happenings.subjectsSince(known))) {
        changed.accumulateAndGet(last, Math::max);
      }
      // Only now: who finds it looked at must find the change too.
      looked.accumulateAndGet(last, Math::max);
    }
    return changed.get();
  }
}
