package org.gcmplan.exchange.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.gcmplan.exchange.FileFault;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanExports;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.tasks.internal.TasksOnH2;

/** The module put together on a small plan, as the container does it. */
final class TradingPost {
  static final EditionNumber FIRST = new EditionNumber(1);
  static final ImportLimits LIMITS = new ImportLimits(10_000_000, 100_000_000, 500, 100, 20_000);

  final SmallEditions plan = new SmallEditions();
  final PlanExports exports;
  private final SmallFrame frame = new SmallFrame();
  private final SmallDirectories.OfAgencies agencies = new SmallDirectories.OfAgencies();
  private final SmallDirectories.OfLocalities localities = new SmallDirectories.OfLocalities();
  private final TaskWording wording = TasksOnH2.wording(frame, agencies, localities);
  private final TaskRules rules = TasksOnH2.rules(frame, agencies, localities);
  private final PlanClock clock =
      new PlanClock(Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC));
  private final FieldWriting writing =
      new FieldWriting(wording, new BodyWords(agencies, localities));

  TradingPost() {
    EditionTables tables =
        new EditionTables(new ReferenceTables(frame, agencies, localities, plan), writing, wording);
    exports = new PlanExportService(plan, tables, wording);
  }

  byte[] workbook() {
    return exports.workbook(FIRST, Language.VI).content();
  }

  /** Checks a file as a drafter's upload. */
  ImportCheck check(String name, byte[] content) {
    return comparison(LIMITS).check(new PlanFile(name, content));
  }

  FileComparison comparison(ImportLimits limits) {
    BodyMatching bodies = new BodyMatching(new KnownBodies(agencies, localities, clock));
    return new FileComparison(
        new FileReading(limits),
        new PlanHistory(plan, plan),
        new FieldReading(writing, bodies, wording),
        new ImportRules(rules, wording, clock),
        wording);
  }

  /** The keys of what is wrong with a file. */
  List<String> faults(byte[] content) {
    return check("file", content).faults().stream().map(TradingPost::key).toList();
  }

  static String key(FileFault fault) {
    return fault.problem().key();
  }
}
