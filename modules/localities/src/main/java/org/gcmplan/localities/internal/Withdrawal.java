package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** Whether an order can be taken back. */
@Dependent
class Withdrawal {
  private static final int LONGEST_REASON = 500;

  private final ChangeRepository changes;
  private final PlanClock clock;

  @Inject
  Withdrawal(ChangeRepository changes, PlanClock clock) {
    this.changes = changes;
    this.clock = clock;
  }

  List<Problem> problems(TerritorialChange change, String reason) {
    var problems = new ArrayList<Problem>();
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      problems.add(new Problem("reason", "localities.withdraw.reason", LONGEST_REASON));
    }
    if (!change.isWaiting() || !change.takesEffect().isAfter(clock.today())) {
      problems.add(new Problem("change", "localities.withdraw.tooLate", change.takesEffect()));
    }
    changes.all().stream()
        .filter(other -> other.buildsOn(change))
        .findFirst()
        .map(other -> new Problem("change", "localities.withdraw.builtOn", other.takesEffect()))
        .ifPresent(problems::add);
    return problems;
  }
}
