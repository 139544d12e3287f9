package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.exchange.ExchangeFile;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.tasks.TaskCatalogue;

/** Makes the reporting workbook of a body. */
@Dependent
class ReportBookMaking {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ReportLines lines;
  private final TaskCatalogue tasks;
  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  ReportBookMaking(ReportLines lines, TaskCatalogue tasks, BodyDirectory bodies, PlanClock clock) {
    this.lines = lines;
    this.tasks = tasks;
    this.bodies = bodies;
    this.clock = clock;
  }

  ExchangeFile make(Actor by, BodyId body, Language language) {
    BookMark mark =
        tasks
            .latest()
            .map(edition -> BookMark.of(body.toString(), edition, language))
            .orElseThrow(() -> new BusinessRuleViolation("exchange.noEdition"));
    LocalDate today = clock.today();
    LocalizedText name = bodies.name(body, today);
    byte[] content = new ReportBookWriter(language).write(name, mark, rows(by, body));
    return new ExchangeFile(fileName(name, language, today), XLSX, content);
  }

  /** What the body can still write on. */
  List<ReportLine> rows(Actor by, BodyId body) {
    return lines.toFillIn(by, body);
  }

  /** Plain letters, so that every system can keep it: bao-cao-thanh-pho-ha-noi-2026-11-22. */
  private static String fileName(LocalizedText body, Language language, LocalDate day) {
    String words = ExchangeTexts.of("exchange.report.file", language) + " " + body.in(language);
    String plain = Folded.of(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain + "-" + day + ".xlsx";
  }
}
