package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.ExchangeFile;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.exchange.RowOutcome;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class ReportWorkbookService implements ReportWorkbooks {
  private final ReportBookMaking books;
  private final ReportComparison comparison;
  private final ReportRows rows;
  private final ImportLimits limits;

  @Inject
  ReportWorkbookService(
      ReportBookMaking books, ReportComparison comparison, ReportRows rows, ImportLimits limits) {
    this.books = books;
    this.comparison = comparison;
    this.rows = rows;
    this.limits = limits;
  }

  @Override
  public int owed(Actor by, BodyId body) {
    return books.rows(coordinator(by, body), body).size();
  }

  @Override
  public ExchangeFile workbook(Actor by, BodyId body, Language language) {
    return books.make(coordinator(by, body), body, language);
  }

  @Override
  public ReportCheck check(Actor by, BodyId body, PlanFile file) {
    return comparison.check(coordinator(by, body), body, file);
  }

  @Override
  public int largestFile() {
    return limits.fileBytes();
  }

  @Override
  @Transactional(TxType.NOT_SUPPORTED)
  public List<RowOutcome> apply(Actor by, ReportCheck check, Set<OccurrenceId> mine) {
    Actor actor = coordinator(by, check.body());
    if (!check.isSound()) {
      throw new BusinessRuleViolation("exchange.report.notSound");
    }
    List<RowOutcome> outcomes =
        check.rows().stream()
            .map(row -> rows.save(actor, row, mine.contains(row.occurrence())))
            .toList();
    rows.tell(actor, check, outcomes);
    return outcomes;
  }

  @Override
  @Transactional(TxType.NOT_SUPPORTED)
  public List<RowOutcome> send(Actor by, BodyId body, List<RowOutcome> saved) {
    Actor actor = coordinator(by, body);
    return saved.stream().map(row -> row.isDraft() ? rows.send(actor, row) : row).toList();
  }

  private static Actor coordinator(Actor by, BodyId body) {
    Actor actor = by.exercising(Role.COORDINATOR, body);
    actor.mustHold(Role.COORDINATOR, body);
    return actor;
  }
}
