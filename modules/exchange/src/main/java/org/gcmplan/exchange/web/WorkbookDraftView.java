package org.gcmplan.exchange.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.kernel.CurrentActor;

/** Makes an examined workbook into drafts, and sends them. */
@Named
@ViewScoped
public class WorkbookDraftView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String MINE = "MINE";
  private static final String THEIRS = "THEIRS";

  @Inject ReportWorkbooks workbooks;
  @Inject CurrentActor actor;
  @Inject WorkbookView file;

  private final Map<String, String> picks = new HashMap<>();
  private List<RowOutcome> outcomes = List.of();

  /** Saves what is applicable; the differences give way to what came of each. */
  public void apply() {
    ReportCheck check = file.getCheck().orElseThrow();
    Set<OccurrenceId> mine =
        check.rows().stream()
            .map(ReportRowImport::occurrence)
            .filter(each -> MINE.equals(picks.get(each.toString())))
            .collect(Collectors.toSet());
    outcomes = workbooks.apply(actor.get(), check, mine);
    file.forget();
  }

  public void send() {
    outcomes = workbooks.send(actor.get(), file.chosen(), outcomes);
  }

  /** Begins anew with another file. */
  public void again() {
    outcomes = List.of();
    picks.clear();
    file.forget();
  }

  public List<RowOutcome> getOutcomes() {
    return outcomes;
  }

  public long getSaved() {
    return outcomes.stream().filter(row -> row.report().isPresent()).count();
  }

  public boolean isSendable() {
    return outcomes.stream().anyMatch(RowOutcome::isDraft);
  }

  /** What was picked for each conflict; where nothing was, what stands here is kept. */
  public Map<String, String> getPicks() {
    file.getCheck().map(ReportCheck::rows).orElse(List.of()).stream()
        .filter(ReportRowImport::isConflict)
        .forEach(row -> picks.putIfAbsent(row.occurrence().toString(), THEIRS));
    return picks;
  }
}
