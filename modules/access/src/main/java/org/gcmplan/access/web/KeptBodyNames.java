package org.gcmplan.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Happenings;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * Names of bodies that pages have asked for, on this node, until a body changes on any node: a list
 * of a hundred units would otherwise ask a hundred times.
 */
@ApplicationScoped
public class KeptBodyNames {
  private static final int MOST = 20_000;

  /** A change of anything else gives no body another name. */
  private static final Set<String> BODIES = Set.of("agency", "locality", "territorial-change");

  @Inject Happenings happenings;

  private final AtomicReference<Names> current = new AtomicReference<>(Names.asOf(-1));

  /** A body on a day. */
  record Asked(BodyId body, LocalDate day) {}

  private record Names(long number, Map<Asked, LocalizedText> known) {
    static Names asOf(long number) {
      return new Names(number, new ConcurrentHashMap<>());
    }
  }

  /**
   * To be filled and read by one request. Whoever began before a change goes on with the old ones,
   * and leaves nothing behind for those who come after.
   */
  Map<Asked, LocalizedText> now() {
    Names names = current.get();
    long last = happenings.last();
    if (last == names.number()) {
      return names.known();
    }
    boolean same =
        names.number() >= 0
            && names.known().size() < MOST
            && happenings.subjectsSince(names.number()).stream()
                .map(Subject::kind)
                .noneMatch(BODIES::contains);
    Names next = same ? new Names(last, names.known()) : Names.asOf(last);
    // Of two requests at once one sets it; the other's names serve only itself.
    current.compareAndSet(names, next);
    return next.known();
  }
}
