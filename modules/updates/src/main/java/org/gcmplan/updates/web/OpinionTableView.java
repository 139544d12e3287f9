package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.ConsolidationTable;
import org.gcmplan.updates.Position;

/** The table of opinions received and explained, answered row by row. */
@Named
@ViewScoped
public class OpinionTableView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ConsolidationTable table;
  @Inject Consolidation consolidation;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;

  private final Map<String, TableRowForm> forms = new HashMap<>();
  private String show = "all";
  private String body = "";

  public List<ConsolidationRow> all() {
    return table.rows(actor.get(), decision.id());
  }

  public List<ConsolidationRow> rows() {
    return all().stream()
        .filter(
            row ->
                switch (show) {
                  case "open" -> row.open();
                  case "disagreed" -> row.position() == Position.DISAGREED;
                  default -> true;
                })
        .filter(row -> body.isEmpty() || row.body().toString().equals(body))
        .toList();
  }

  public long open() {
    return all().stream().filter(ConsolidationRow::open).count();
  }

  public List<BodyId> bodies() {
    return all().stream().map(ConsolidationRow::body).distinct().toList();
  }

  public TableRowForm form(ConsolidationRow row) {
    return forms.computeIfAbsent(
        key(row),
        key -> {
          TableRowForm form = new TableRowForm();
          row.answer().ifPresent(form::show);
          return form;
        });
  }

  /** A disagreement is overruled as a whole; a remark is accepted or explained. */
  public List<Answer.Kind> kinds(ConsolidationRow row) {
    return Arrays.stream(Answer.Kind.values())
        .filter(
            kind ->
                switch (kind) {
                  case OVERRULED -> row.position() == Position.DISAGREED && row.remark().isEmpty();
                  case NOTED -> row.remark().isEmpty() && !row.open();
                  default -> true;
                })
        .toList();
  }

  public void save(ConsolidationRow row) {
    TableRowForm form = form(row);
    if (form.isReady()) {
      row.remark()
          .ifPresentOrElse(
              remark ->
                  consolidation.answerRemark(actor.get(), decision.id(), remark, form.answer()),
              () -> consolidation.answer(actor.get(), decision.id(), row.body(), form.answer()));
      form.saved();
      decision.seeAgain();
    }
  }

  private static String key(ConsolidationRow row) {
    return row.remark().map(String::valueOf).orElse(row.body() + (row.late() ? "/late" : ""));
  }

  public String getShow() {
    return show;
  }

  public void setShow(String show) {
    this.show = Typed.orEmpty(show);
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = Typed.orEmpty(body);
  }
}
