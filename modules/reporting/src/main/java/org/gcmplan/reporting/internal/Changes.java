package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.gcmplan.kernel.Happenings;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateId;

/**
 * When anything last happened that figures follow from, on whatever node. What a node keeps in
 * memory holds as long as it was read after that.
 */
@ApplicationScoped
class Changes {
  private static final String UPDATE = "plan-update";

  /** No figure of work follows from these; whatever is not listed counts as a change. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          UPDATE,
          "account",
          "substitution",
          "letter",
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
  private final AtomicLong work = new AtomicLong(NEVER);
  private final Map<String, Long> updates = new ConcurrentHashMap<>();

  /** Asks how far things have come. What is read afterwards may be kept under this number. */
  long look() {
    long known = looked.get();
    long last = happenings.last();
    if (known == NEVER) {
      work.accumulateAndGet(last, Math::max);
    } else if (last > known) {
      happenings.subjectsSince(known).forEach(subject -> note(subject, last));
    }
    // Only now: who finds it looked at must find the changes too.
    looked.accumulateAndGet(last, Math::max);
    return last;
  }

  private void note(Subject subject, long number) {
    if (subject.kind().equals(UPDATE)) {
      updates.merge(subject.id(), number, Math::max);
    } else if (!ELSEWHERE.contains(subject.kind())) {
      work.accumulateAndGet(number, Math::max);
    }
  }

  /** Of anything that figures of work follow from. */
  long ofWork() {
    return work.get();
  }

  long of(UpdateId update) {
    return updates.getOrDefault(update.toString(), NEVER);
  }
}
