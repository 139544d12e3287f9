package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Succession;

/** Who can take over from whom. Nobody hands anything to or from themselves. */
@Dependent
class HandOverRules {
  private static final int LONGEST_REASON = 1000;

  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  HandOverRules(BodyDirectory bodies, PlanClock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  List<Problem> ofBodies(Actor by, Succession succession) {
    var problems = new ArrayList<Problem>();
    succession.successors().forEach(to -> checkTaker(succession.body(), to, problems));
    if (succession.otherwise().filter(to -> !succession.successors().contains(to)).isPresent()) {
      problems.add(new Problem("otherwise", "access.handOverNotATaker"));
    }
    if (by.body().equals(succession.body())) {
      problems.add(new Problem("from", "access.handOverOwn"));
    }
    return problems;
  }

  private void checkTaker(BodyId from, BodyId to, List<Problem> problems) {
    if (from.equals(to)) {
      problems.add(new Problem("to", "access.handOverToItself"));
    }
    if (bodies.inForceOn(clock.today()).stream().noneMatch(body -> body.id().equals(to))) {
      problems.add(new Problem("to", "access.handOverNotInForce", bodies.name(to, clock.today())));
    }
  }

  List<Problem> ofPeople(Actor by, Account from, Account to) {
    var problems = new ArrayList<Problem>();
    if (from.id().equals(to.id())) {
      problems.add(new Problem("toPerson", "access.handOverToItself"));
    } else if (!from.body().equals(to.body())) {
      problems.add(new Problem("toPerson", "access.handOverOtherBody"));
    }
    if (from.isClosed() || to.isClosed()) {
      problems.add(new Problem("toPerson", "access.handOverClosed"));
    }
    if (by.speaksFor(from.id()) || by.speaksFor(to.id())) {
      problems.add(new Problem("fromPerson", "access.handOverOwn"));
    }
    return problems;
  }

  List<Problem> ofReason(String reason) {
    boolean fits = !reason.isBlank() && reason.length() <= LONGEST_REASON;
    return fits ? List.of() : List.of(new Problem("reason", "access.handOverReason"));
  }
}
