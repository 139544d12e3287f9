package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.MovedChange;
import org.gcmplan.updates.Settlement;

/**
 * Every change that has moved is settled once, in a way that is open to it, and no other one is.
 */
final class SettlementRules {

  private SettlementRules() {}

  static List<Problem> problemsOf(List<MovedChange> moved, List<Settlement> settlements) {
    List<Problem> problems = new ArrayList<>();
    moved.stream()
        .filter(change -> settlements.stream().filter(settling(change)).count() != 1)
        .map(change -> problem(change.number(), "updates.rebase.unsettled", change))
        .forEach(problems::add);
    settlements.stream()
        .filter(settlement -> moved.stream().noneMatch(openTo(settlement)))
        .map(
            settlement ->
                new Problem(
                    ChangeField.after(settlement.number()),
                    "updates.rebase.notOpen",
                    settlement.number()))
        .forEach(problems::add);
    settlements.stream()
        .filter(settlement -> settlement.way() == Settlement.Way.REWRITE)
        .flatMap(settlement -> moved.stream().filter(change -> settles(settlement, change)))
        .filter(change -> rewritten(change, settlements).equals(change.theirs()))
        .map(change -> problem(change.number(), "updates.noEffect", change))
        .forEach(problems::add);
    return problems;
  }

  private static Object rewritten(MovedChange change, List<Settlement> settlements) {
    return settlements.stream().filter(settling(change)).findFirst().orElseThrow().rewritten();
  }

  private static Predicate<Settlement> settling(MovedChange change) {
    return settlement -> settles(settlement, change);
  }

  private static Predicate<MovedChange> openTo(Settlement settlement) {
    return change -> settles(settlement, change) && change.ways().contains(settlement.way());
  }

  private static boolean settles(Settlement settlement, MovedChange change) {
    return settlement.number() == change.number();
  }

  private static Problem problem(int number, String key, MovedChange change) {
    return new Problem(ChangeField.after(number), key, change.change().task());
  }
}
