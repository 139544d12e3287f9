package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.ConsolidationTable;
import org.gcmplan.updates.MovedClause;
import org.gcmplan.updates.StaleOpinion;
import org.gcmplan.updates.UpdateId;

@ApplicationScoped
@Transactional
class Tabulating implements ConsolidationTable {
  private final UpdateDesk desk;
  private final TableRows rows;
  private final Freshness freshness;

  @Inject
  Tabulating(UpdateDesk desk, TableRows rows, Freshness freshness) {
    this.desk = desk;
    this.rows = rows;
    this.freshness = freshness;
  }

  @Override
  public List<ConsolidationRow> rows(Actor reader, UpdateId update) {
    return rows.of(desk.toRead(reader, update));
  }

  @Override
  public List<MovedClause> moved(Actor reader, UpdateId update) {
    return MovedText.of(desk.toRead(reader, update)).clauses();
  }

  @Override
  public List<StaleOpinion> stale(Actor reader, UpdateId update) {
    return freshness.staleIn(desk.toRead(reader, update));
  }
}
