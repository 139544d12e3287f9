package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.ReportCheck;
import org.gcmplan.exchange.ReportWorkbooks;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.Role;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundCounts;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundState;
import org.gcmplan.tasks.TaskCode;

/**
 * A locality with three tasks in one open round, to which another may be opened, its colleagues and
 * the module put together.
 */
final class ReportingOffice {
  static final BodyId CAN_THO = SmallDirectories.CAN_THO.body();
  static final BodyId TUYEN_QUANG = SmallDirectories.NEW_TUYEN_QUANG.body();
  static final Actor COORDINATOR =
      new Actor(
          new UUID(5, 1),
          "Điều phối",
          CAN_THO,
          Set.of(new Grant(Role.COORDINATOR, CAN_THO), new Grant(Role.COORDINATOR, TUYEN_QUANG)));
  static final OccurrenceId COUNTED = occurrence(2);
  static final OccurrenceId OF_OTHERS = occurrence(50);
  static final OccurrenceId OF_BEFORE = occurrence(60);
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC));
  static final DutyId FIRST = new DutyId(new UUID(6, 3));
  static final DutyId SECOND = new DutyId(new UUID(6, 4));

  final SmallEditions plan = new SmallEditions();
  final RecordedEvents events = new RecordedEvents();
  final Map<OccurrenceId, ProgressReport> written = new LinkedHashMap<>();
  final Map<OccurrenceId, ProgressReport> writtenSecond = new LinkedHashMap<>();

  /** In rounds that are open, the most urgent first. */
  final List<DutyId> open = new ArrayList<>(List.of(FIRST));

  /** Of which nothing is left, because other bodies took all over. */
  final Set<DutyId> passed = new HashSet<>();

  final List<TaskCode> owed =
      new ArrayList<>(List.of(SmallEditions.LIMITED, SmallEditions.TRICKY, SmallEditions.YEARLY));
  BigDecimal target = new BigDecimal("98000");
  ReportWorkbooks workbooks;

  ReportingOffice() {
    this(TradingPost.LIMITS);
  }

  ReportingOffice(ImportLimits limits) {
    BodyDirectory bodies = new Names();
    ReportCatalogue reports = Answers.of(ReportCatalogue.class, new Written());
    ReportLines lines =
        new ReportLines(Answers.of(RoundCatalogue.class, new Rounds()), reports, plan);
    workbooks =
        new ReportWorkbookService(
            new ReportBookMaking(lines, plan, bodies, CLOCK),
            new ReportComparison(
                new ReportBookReading(new FileReading(limits)),
                lines,
                Answers.of(AssignmentCatalogue.class, new Given()),
                plan,
                bodies,
                CLOCK),
            new ReportRows(new Drafts(), reports, new RowTransactions(), events, CLOCK),
            limits);
  }

  static OccurrenceId occurrence(int number) {
    return new OccurrenceId(new UUID(9, number));
  }

  byte[] download() {
    return workbooks.workbook(COORDINATOR, CAN_THO, Language.VI).content();
  }

  ReportCheck check(byte[] file) {
    return workbooks.check(COORDINATOR, CAN_THO, new PlanFile("bao-cao.xlsx", file));
  }

  List<String> faults(byte[] file) {
    return check(file).faults().stream().map(TradingPost::key).toList();
  }

  /** Somebody at the same body writes, in the pages. */
  void write(OccurrenceId occurrence, ReportContent content) {
    new Drafts().save(COORDINATOR, FIRST, occurrence, content, version(FIRST, occurrence));
  }

  void become(OccurrenceId occurrence, ReportState state) {
    become(FIRST, occurrence, state);
  }

  void become(DutyId duty, OccurrenceId occurrence, ReportState state) {
    ReportContent content = written(duty).get(occurrence).content();
    written(duty).put(occurrence, report(duty, occurrence, content, state));
  }

  private Map<OccurrenceId, ProgressReport> written(DutyId duty) {
    return duty.equals(FIRST) ? written : writtenSecond;
  }

  private Optional<Long> version(DutyId duty, OccurrenceId occurrence) {
    return Optional.ofNullable(written(duty).get(occurrence)).map(ProgressReport::version);
  }

  static ReportContent content(String value, String narrative) {
    return new ReportContent(
        value.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(value)),
        "",
        narrative,
        Optional.empty());
  }

  private ProgressReport report(
      DutyId duty, OccurrenceId occurrence, ReportContent content, ReportState state) {
    return new ProgressReport(
        new ReportId(
            new UUID(
                duty.value().getLeastSignificantBits(),
                occurrence.value().getLeastSignificantBits())),
        "",
        Optional.of(duty),
        new AssignmentId(new UUID(8, 1)),
        occurrence,
        owed.get((int) occurrence.value().getLeastSignificantBits() - 1),
        CAN_THO,
        SmallDirectories.FOREIGN.body(),
        "Điều phối",
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 12, 31),
        state,
        content,
        Optional.of(LocalDate.of(2026, 11, 20)).filter(day -> state != ReportState.DRAFT),
        false,
        Optional.empty(),
        "",
        version(duty, occurrence).orElse(0L) + 1);
  }

  private DutyPart part(DutyId duty, int number) {
    ProgressReport report = written(duty).get(occurrence(number));
    return new DutyPart(
        new AssignmentId(new UUID(8, number)),
        occurrence(number),
        owed.get(number - 1),
        SmallDirectories.FOREIGN.body(),
        Optional.ofNullable(report).map(ProgressReport::id),
        Optional.ofNullable(report).map(ProgressReport::state),
        Optional.empty());
  }

  private final class Rounds {
    public Optional<ReportingRound> find(RoundId round) {
      boolean first = round.value().equals(FIRST.value());
      return Optional.of(
          new ReportingRound(
              round,
              new RegimeId(new UUID(6, 2)),
              first ? "QUY-2026-Q4" : "DX-2026-11",
              new LocalizedText("Quý IV", "Fourth quarter"),
              new ReportPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)),
              LocalDate.of(2026, 12, 14),
              LocalDate.of(2026, 12, first ? 21 : 1),
              open.contains(new DutyId(round.value())) ? RoundState.OPEN : RoundState.CLOSED,
              LocalDate.of(2026, 10, 1),
              Optional.empty(),
              new RoundCounts(1, 0, 0),
              0));
    }

    public List<ReportingDuty> open(Actor reader, BodyId body) {
      return open.stream().map(duty -> shown(duty, body)).toList();
    }

    public Optional<ReportingDuty> duty(Actor reader, DutyId duty) {
      return Stream.of(FIRST, SECOND).filter(duty::equals).map(id -> shown(id, CAN_THO)).findAny();
    }

    private ReportingDuty shown(DutyId duty, BodyId body) {
      List<DutyPart> parts = new ArrayList<>();
      for (int number = 1; body.equals(CAN_THO) && number <= owed.size(); number++) {
        parts.add(part(duty, number));
      }
      return new ReportingDuty(
          duty,
          new RoundId(duty.value()),
          body,
          Optional.empty(),
          false,
          false,
          false,
          Optional.empty(),
          Optional.empty(),
          parts);
    }
  }

  private final class Written {
    public Optional<ProgressReport> find(Actor reader, ReportId id) {
      return Stream.of(written, writtenSecond)
          .flatMap(reports -> reports.values().stream())
          .filter(report -> report.id().equals(id))
          .findFirst();
    }

    public ReportFigures figures(Actor reader, DutyId duty, OccurrenceId occurrence) {
      LocalizedText none = LocalizedText.EMPTY;
      return occurrence.equals(COUNTED)
          ? new ReportFigures(
              new LocalizedText("Số người", "People"),
              new LocalizedText("người", "people"),
              Optional.of(new BigDecimal("6.8")),
              Optional.of(target),
              Optional.of(new BigDecimal("1250")),
              "",
              List.of())
          : new ReportFigures(
              none, none, Optional.empty(), Optional.empty(), Optional.empty(), "", List.of());
    }
  }

  /** An assignment of another body, and one of this body that no round asks for. */
  private static final class Given {
    public Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day) {
      return List.of(OF_OTHERS, OF_BEFORE).stream()
          .filter(id::equals)
          .findFirst()
          .map(
              known ->
                  new Assignment(
                      new AssignmentId(new UUID(8, 9)),
                      SmallEditions.LIMITED,
                      known.equals(OF_OTHERS) ? TUYEN_QUANG : CAN_THO,
                      TaskPart.LOCALITY,
                      SmallDirectories.FOREIGN.body(),
                      LocalDate.of(2026, 1, 1),
                      Acknowledgement.ACCEPTED,
                      Optional.empty(),
                      Optional.empty(),
                      List.of()));
    }
  }

  private final class Drafts implements Reports {
    @Override
    public ReportId save(
        Actor by,
        DutyId duty,
        OccurrenceId occurrence,
        ReportContent content,
        Optional<Long> seen) {
      if (passed.contains(duty)) {
        throw new NotFound("part of a reporting duty", occurrence);
      }
      if (!version(duty, occurrence).equals(seen)) {
        throw new ChangedMeanwhile("progress.report.changedMeanwhile", "ai đó");
      }
      written(duty).put(occurrence, report(duty, occurrence, content, ReportState.DRAFT));
      return written(duty).get(occurrence).id();
    }

    @Override
    public String send(Actor by, ReportId report, long seen) {
      ProgressReport draft = new Written().find(by, report).orElseThrow();
      if (draft.content().narrative().isEmpty()) {
        throw new BusinessRuleViolation("exchange.reasonMissing");
      }
      become(draft.duty().orElseThrow(), draft.occurrence(), ReportState.SENT);
      return "BC-2026-" + draft.occurrence().value().getLeastSignificantBits();
    }
  }

  private static final class Names implements BodyDirectory {
    @Override
    public LocalizedText name(BodyId body, LocalDate day) {
      String name = body.equals(CAN_THO) ? "Thành phố Cần Thơ" : "Tỉnh Tuyên Quang";
      return new LocalizedText(name, name);
    }

    @Override
    public List<Body> inForceOn(LocalDate day) {
      throw new UnsupportedOperationException();
    }
  }
}
