package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentPassed;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.EvidenceKind;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.PastReports;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.Review;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;

/** The whole module on a database in memory, with its neighbours written by hand. */
class Bureau implements AutoCloseable {
  final ModuleOnH2 database = new ModuleOnH2("progress");
  final AssignmentsInMemory assignments = new AssignmentsInMemory();
  final PlanInMemory plan = new PlanInMemory();
  final RecordedEvents events = new RecordedEvents();
  final PlanClock clock = new PlanClock(Known.on(Known.OPENED));
  final Set<BodyId> ended = new HashSet<>();
  final RecordedRoute route;
  final ReportingRegimes regimes;
  final Rounds rounds;
  final RoundCatalogue duties;
  final Reports reports;
  final ReportCatalogue catalogue;
  final Review review;
  final EvidenceFiles evidence;
  final PastReports past;
  final FollowingTasks following;
  final OpenWork work;

  Bureau() {
    var kept = new RoundRepository(database.entities());
    var written = new ReportRepository(database.entities());
    var office = new PlanOffice(plan);
    var former =
        new FormerBodies(
            directory(AgencyDirectory.class, id -> Optional.empty()),
            directory(LocalityDirectory.class, id -> ended((LocalityId) id)),
            clock);
    var maker = new DutyMaker(assignments, plan, clock, former);
    var news = new RoundNews(events, clock);
    var calendar = new WorkingDayCalendar(Set.of(), Set.of());
    var days = new RoundDays(() -> calendar, clock);
    this.route = new RecordedRoute(round -> rounds().makeDuties(round));
    var course = new DutyCourse(kept, written, route, former, clock);
    this.rounds = new RoundService(kept, maker, course, days, news, office, route, former);
    this.regimes = new RegimeService(kept, office, clock, events);
    this.duties = new RoundReads(kept, written, new DutyLabels(kept, written, former));
    var owing = new OwedReports(kept);
    var figures = new FigureReader(written, assignments, plan);
    var receipts = new Receipts(database.entities());
    this.reports =
        new ReportService(written, owing, figures, receipts, course, assignments, clock, events);
    this.catalogue = new ReportReads(written, owing, figures);
    this.review = new ReviewService(written, office, course, assignments, clock, events);
    this.evidence =
        new EvidenceService(written, new AttachmentsInMemory(new ReportFiles(written)), clock);
    var open = new OpenParts(written);
    this.following =
        new FollowingTasks(
            kept, assignments, open, new PassingParts(kept, open, course, clock, events), clock);
    this.work = new WorkOfDuties(kept, open, written, plan);
    this.past = new PastReportService(written, receipts, office, assignments, clock, events);
  }

  /** A directory that knows only who has ended. */
  private static <T> T directory(Class<T> directory, Function<Object, Optional<?>> found) {
    return directory.cast(
        Proxy.newProxyInstance(
            directory.getClassLoader(),
            new Class<?>[] {directory},
            (self, asked, arguments) -> found.apply(arguments[0])));
  }

  private Optional<Locality> ended(LocalityId id) {
    LocalizedText name = new LocalizedText("Hà Nội", "Ha Noi");
    return Optional.of(id)
        .filter(each -> ended.contains(each.body()))
        .map(
            each ->
                new Locality(
                    each,
                    new Designation("01", name, name, LocalityType.CITY),
                    Optional.empty(),
                    Optional.of(Known.OPENED.minusDays(1)),
                    List.of(),
                    Optional.empty()));
  }

  private Rounds rounds() {
    return rounds;
  }

  /** The body goes on with another one’s task, as after a merger; the new occurrence. */
  OccurrenceId pass(OccurrenceId occurrence, BodyId successor) {
    Assignment former = assignments.only(occurrence);
    OccurrenceId next = assignments.pass(former, successor);
    tell(former, assignments.only(next));
    return next;
  }

  /** Likewise where the successor has the task already. */
  void join(OccurrenceId occurrence, OccurrenceId own) {
    tell(assignments.only(occurrence), assignments.only(own));
  }

  private void tell(Assignment former, Assignment next) {
    following.passed(
        new AssignmentPassed(
            Actor.SYSTEM, clock.instant(), former.id(), former.body(), next.body(), next.id()));
    database.commit();
  }

  RoundId openRound() {
    regimes.keep(Known.OFFICE, Known.yearly());
    RoundId round =
        rounds.open(
            Known.OFFICE, new RoundOrder(Known.yearly().id(), Known.OPENED, Optional.empty()));
    database.commit();
    return round;
  }

  /** What asks about the occurrence, where one round does. */
  ReportingDuty asking(OccurrenceId occurrence) {
    List<ReportingDuty> asking =
        duties.all().stream()
            .flatMap(round -> duties.duties(Actor.SYSTEM, round.id()).stream())
            .filter(duty -> duty.asks(occurrence))
            .toList();
    assertThat(asking).hasSize(1);
    return asking.get(0);
  }

  /** What is written under that duty. */
  Optional<ProgressReport> written(OccurrenceId occurrence) {
    return asking(occurrence).parts().stream()
        .filter(part -> part.occurrence().equals(occurrence))
        .flatMap(part -> part.report().stream())
        .map(this::shown)
        .findFirst();
  }

  ReportId save(Actor by, OccurrenceId occurrence, ReportContent content, Optional<Long> seen) {
    ReportId id = reports.save(by, asking(occurrence).id(), occurrence, content, seen);
    database.commit();
    return id;
  }

  ReportId draft(Actor by, OccurrenceId occurrence, ReportContent content) {
    return save(by, occurrence, content, Optional.empty());
  }

  ReportId sent(Actor by, OccurrenceId occurrence, ReportContent content) {
    ReportId id = draft(by, occurrence, content);
    reports.send(by, id, version(id));
    database.commit();
    return id;
  }

  void confirm(Actor by, ReportId id) {
    review.confirm(by, id, version(id));
    database.commit();
  }

  void sendBack(Actor by, ReportId id, String reasons) {
    review.sendBack(by, id, version(id), reasons);
    database.commit();
  }

  long version(ReportId id) {
    return shown(id).version();
  }

  ProgressReport shown(ReportId id) {
    return catalogue.find(Actor.SYSTEM, id).orElseThrow();
  }

  void on(LocalDate day, Runnable action) {
    PlanClock.at(Known.noon(day), action);
  }

  static ReportContent goingOn(String value) {
    return new ReportContent(
        Optional.of(new BigDecimal(value)), "", "Đã triển khai tại các quận.", Optional.empty());
  }

  static ReportContent done(String value, LocalDate day) {
    return new ReportContent(
        Optional.of(new BigDecimal(value)), "", "Đã hoàn thành.", Optional.of(day));
  }

  static NewEvidence file(String name) {
    return new NewEvidence(
        new Upload(name, "Kế hoạch đã ký", InputStream.nullInputStream()),
        EvidenceKind.DOCUMENT,
        Known.OPENED.minusDays(30),
        false);
  }

  @Override
  public void close() {
    database.close();
  }
}
