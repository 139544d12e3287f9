package org.gcmplan.updates.internal;

import java.util.List;
import java.util.function.Predicate;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.MovedClause;

/** How far the text of an update has moved since the latest round asked about it. */
final class MovedText {
  private final PlanUpdate update;

  private MovedText(PlanUpdate update) {
    this.update = update;
  }

  static MovedText of(PlanUpdate update) {
    return new MovedText(update);
  }

  /** Only the clauses that differ. */
  List<MovedClause> clauses() {
    return update.content().changes().stream()
        .map(change -> new MovedClause(Clause.of(change), share(change).percent()))
        .filter(moved -> moved.percent() > 0)
        .toList();
  }

  /** The share of words that differ in all that the clauses cover, in percent. */
  int percent(List<Clause> clauses) {
    Predicate<Change> covered =
        change -> clauses.stream().anyMatch(clause -> clause.covers(change));
    return update.content().changes().stream()
        .filter(covered)
        .map(this::share)
        .reduce(WordShare.NONE, WordShare::plus)
        .percent();
  }

  private WordShare share(Change change) {
    return update
        .opinions()
        .latest()
        .flatMap(round -> round.askedAbout(change))
        .map(asked -> WordShare.between(asked, change.after()))
        .orElse(WordShare.NONE);
  }
}
