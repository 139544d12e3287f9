package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportFinding;
import org.gcmplan.exchange.ReportRowImport;
import org.gcmplan.exchange.ReportWorkbookApplied;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.exchange.RowOutcome.Result;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.Reports;

/** Makes single rows into drafts, and sends them. What fails is told, not thrown. */
@Dependent
class ReportRows {
  private final Reports reports;
  private final ReportCatalogue catalogue;
  private final RowTransactions transactions;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  ReportRows(
      Reports reports,
      ReportCatalogue catalogue,
      RowTransactions transactions,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.reports = reports;
    this.catalogue = catalogue;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  RowOutcome save(Actor by, ReportRowImport row, boolean mine) {
    boolean leave = row.isConflict() && !mine || row.finding() == ReportFinding.CLOSED;
    if (leave) {
      return outcome(row, Result.KEPT, List.of());
    }
    try {
      return saved(row, transactions.call(() -> write(by, row)));
    } catch (ChangedMeanwhile again) {
      return outcome(row, Result.CHANGED_AGAIN, again.problems());
    } catch (BusinessRuleViolation refused) {
      return outcome(row, Result.REFUSED, refused.problems());
    } catch (NotFound gone) {
      Problem asked = new Problem("", "exchange.report.askedNoMore", row.round());
      return outcome(row, Result.REFUSED, List.of(asked));
    }
  }

  private ProgressReport write(Actor by, ReportRowImport row) {
    ReportId report = reports.save(by, row.duty(), row.occurrence(), row.content(), row.seen());
    return catalogue.find(by, report).orElseThrow();
  }

  RowOutcome send(Actor by, RowOutcome saved) {
    try {
      String number =
          transactions.call(() -> reports.send(by, saved.report().orElseThrow(), saved.seen()));
      return with(saved, Result.SENT, number, List.of());
    } catch (BusinessRuleViolation refused) {
      return with(saved, Result.NOT_SENT, "", refused.problems());
    }
  }

  /** Puts on record which file the drafts came from. */
  void tell(Actor by, ReportCheck check, List<RowOutcome> outcomes) {
    long saved = outcomes.stream().filter(RowOutcome::isDraft).count();
    PlanFile file = check.file();
    DomainEvent applied =
        new ReportWorkbookApplied(
            by, clock.instant(), check.body(), file.name(), Sha256.of(file.content()), (int) saved);
    transactions.call(
        () -> {
          events.fire(applied);
          return applied;
        });
  }

  private static RowOutcome outcome(ReportRowImport row, Result result, List<Problem> problems) {
    return new RowOutcome(row.task(), row.title(), result, Optional.empty(), 0, "", problems);
  }

  private static RowOutcome saved(ReportRowImport row, ProgressReport report) {
    return new RowOutcome(
        row.task(),
        row.title(),
        Result.SAVED,
        Optional.of(report.id()),
        report.version(),
        "",
        List.of());
  }

  private static RowOutcome with(
      RowOutcome before, Result result, String number, List<Problem> problems) {
    return new RowOutcome(
        before.task(), before.title(), result, before.report(), before.seen(), number, problems);
  }
}
