package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.ConsolidationTable;
import org.gcmplan.updates.MovedClause;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.StaleOpinion;

/** Which opinions were given on an earlier text, and how far the text has moved. */
@Named
@RequestScoped
public class Staleness {
  @Inject ConsolidationTable table;
  @Inject CurrentActor reader;
  @Inject DecisionView decision;

  private final List<StaleOpinion> found = new ArrayList<>();
  private boolean known;

  public List<MovedClause> moved() {
    return table.moved(reader.get(), decision.id());
  }

  /** What there is to say of that opinion; none when it is up to date. */
  public List<StaleOpinion> of(OpinionRow row) {
    boolean current = row.round() == decision.content().round();
    boolean silence = row.opinion().filter(said -> said.text().isEmpty()).isPresent();
    return stale().stream()
        .filter(one -> current && one.body().equals(row.body()))
        .filter(one -> !one.silence() || silence)
        .toList();
  }

  private List<StaleOpinion> stale() {
    if (!known) {
      found.addAll(table.stale(reader.get(), decision.id()));
      known = true;
    }
    return found;
  }
}
