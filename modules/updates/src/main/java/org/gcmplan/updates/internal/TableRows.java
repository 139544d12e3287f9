package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Remark;

/** Lays out the table of opinions received and explained. */
@Dependent
class TableRows {
  private final RemarkRepository remarks;
  private final Freshness freshness;
  private final BodiesInPlan bodies;
  private final ClauseWords words;

  @Inject
  TableRows(RemarkRepository remarks, Freshness freshness, BodiesInPlan bodies, ClauseWords words) {
    this.remarks = remarks;
    this.freshness = freshness;
    this.bodies = bodies;
    this.words = words;
  }

  List<ConsolidationRow> of(PlanUpdate update) {
    List<Remark> made =
        remarks.inRound(update).stream().map(entry -> entry.shown(update.content())).toList();
    List<ConsolidationRow> rows = new ArrayList<>();
    update.opinions().latest().stream()
        .flatMap(ConsultationRound::lines)
        .filter(line -> !line.isOpen())
        .forEach(line -> add(line, made, update, rows));
    return List.copyOf(rows);
  }

  /** An opinion that only remarks has no row of its own, unless it was answered as a whole. */
  private void add(
      OpinionLine line, List<Remark> made, PlanUpdate update, List<ConsolidationRow> rows) {
    List<Remark> own = made.stream().filter(remark -> isOf(line, remark)).toList();
    OpinionRow row = line.row();
    if (own.isEmpty() || line.hasWords() || row.answer().isPresent()) {
      rows.add(whole(rows.size() + 1, line, update));
    }
    own.forEach(remark -> rows.add(single(rows.size() + 1, row, remark)));
  }

  private static boolean isOf(OpinionLine line, Remark remark) {
    return remark.body().equals(line.body()) && remark.late() == line.isLate();
  }

  private ConsolidationRow whole(int number, OpinionLine line, PlanUpdate update) {
    OpinionRow row = line.row();
    Opinion opinion = row.opinion().orElseThrow();
    return new ConsolidationRow(
        number,
        row.body(),
        bodies.nameOf(row.body()),
        row.round(),
        opinion.position(),
        row.late(),
        freshness.stale(line, update).isPresent(),
        Optional.empty(),
        opinion.clause(),
        opinion.text(),
        Optional.empty(),
        row.answer(),
        row.blocks(),
        row.receivedAt());
  }

  private ConsolidationRow single(int number, OpinionRow row, Remark remark) {
    return new ConsolidationRow(
        number,
        row.body(),
        bodies.nameOf(row.body()),
        row.round(),
        row.opinion().orElseThrow().position(),
        row.late(),
        remark.earlierText(),
        Optional.of(remark.number()),
        words.of(remark.clause()),
        remark.text(),
        remark.wording(),
        remark.answer(),
        remark.isOpen(),
        row.receivedAt());
  }
}
