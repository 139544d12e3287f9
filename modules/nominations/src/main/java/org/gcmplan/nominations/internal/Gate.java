package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;

/** What has to be settled before a nomination goes on. */
@Dependent
class Gate {
  /** What the proposing body itself can and must settle. */
  private static final Set<DoubtKind> OF_PROPOSER =
      EnumSet.of(
          DoubtKind.KIND_NOT_CALLED,
          DoubtKind.FOREIGNERS_NOT_CALLED,
          DoubtKind.OUTSIDE_PERIOD,
          DoubtKind.INCOMPLETE,
          DoubtKind.LATE);

  private final DoubtBook book;

  @Inject
  Gate(DoubtBook book) {
    this.book = book;
  }

  /** Refuses what the proposing body must settle before it sends. */
  void beforeSending(NominationEntry nomination) {
    refuse(book.about(nomination).stream().filter(doubt -> OF_PROPOSER.contains(doubt.kind())));
  }

  /** Refuses everything that blocks, or that nobody has justified. */
  void beforeEligible(NominationEntry nomination) {
    refuse(book.about(nomination).stream());
  }

  private static void refuse(Stream<Doubt> doubts) {
    BusinessRuleViolation.throwIfAny(doubts.filter(Doubt::stops).map(Gate::problem).toList());
  }

  private static Problem problem(Doubt doubt) {
    if (doubt.kind() == DoubtKind.INCOMPLETE) {
      return new Problem("", "nominations.missing." + doubt.reference(), List.of());
    }
    return new Problem("", "nominations.doubt." + doubt.kind().name(), doubt.args());
  }
}
