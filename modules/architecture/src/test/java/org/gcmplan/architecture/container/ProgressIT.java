package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.localities.ChangePreview;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.TerritorialChanges;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.EvidenceKind;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.progress.Reports;
import org.gcmplan.progress.Review;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.workflow.Inbox;
import org.gcmplan.workflow.Reconciliation;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.Test;

/** Reports on the real database and the real engine, from the round to the confirmed date. */
@InTheContainer
class ProgressIT {
  @Inject Office office;
  @Inject ReportingRegimes regimes;
  @Inject Rounds rounds;
  @Inject RoundCatalogue duties;
  @Inject Reports reports;
  @Inject ReportCatalogue catalogue;
  @Inject Review review;
  @Inject EvidenceFiles evidence;
  @Inject AssignmentCatalogue assignments;
  @Inject Reconciliation reconciliation;
  @Inject LocalityDirectory localities;
  @Inject TerritorialChanges changes;
  @Inject Inbox inbox;
  @Inject UserTransaction transaction;
  @Inject PlanClock clock;

  @Test
  void aReportIsSentBackComesAgainAndItsDatesMove() {
    RoundId round = open("nam", clock.today().minusYears(3));
    Actor author = authorIn(round);
    DutyPart part = waiting(round, author.body()).get(0);
    Actor reviewer = reviewer(part.reviewer());

    ReportId report = saved(round, author, part, goingOn());
    evidence.add(author, report, file("Biên bản nghiệm thu " + part.occurrence()));
    ReportContent done =
        new ReportContent(
            goingOn().value(), "Kỳ đầu", "Đã hoàn thành.", Optional.of(clock.today()));
    save(round, author, part, done, Optional.of(version(report)));
    String receipt = reports.send(author, report, version(report));
    assertThat(receipt).matches("BC-\\d{4}-\\d{3,}");
    assertThat(status(part.occurrence())).isEqualTo(TaskStatus.AWAITING_CONFIRMATION);

    review.sendBack(reviewer, report, version(report), "Thiếu chữ ký");
    assertThat(status(part.occurrence())).isEqualTo(TaskStatus.SENT_BACK);

    save(round, author, part, done, Optional.of(version(report)));
    assertThat(reports.send(author, report, version(report))).isEqualTo(receipt);
    review.confirm(reviewer, report, version(report));

    assertThat(catalogue.find(author, report).orElseThrow().state())
        .isEqualTo(ReportState.CONFIRMED);
    assertThat(status(part.occurrence()).isCompleted()).isTrue();
    assertThat(ofReporting()).isEmpty();
  }

  @Test
  void aClosedRoundTakesNothingUntilTheBodyIsLetInAgain() {
    RoundId round = open("nam", clock.today().minusYears(4));
    Actor author = authorIn(round);
    DutyPart part = waiting(round, author.body()).get(0);
    rounds.close(office.standingOffice(), round, duties.find(round).orElseThrow().version());
    ReportingDuty duty = duty(round, author.body());
    assertThat(duty.missing()).isTrue();
    assertThatThrownBy(() -> saved(round, author, part, goingOn()))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("progress.report.roundClosed");

    rounds.reopen(office.standingOffice(), duty.id(), "Bão lũ");
    ReportId report = saved(round, author, part, goingOn());

    assertThat(catalogue.find(author, report)).isPresent();
    assertThat(ofReporting()).isEmpty();
  }

  @Test
  void twoPeopleAtOneReportLoseNothing() {
    RoundId round = open("nam", clock.today().minusYears(5));
    Actor author = authorIn(round);
    DutyPart part = waiting(round, author.body()).get(0);
    ReportId report = saved(round, author, part, goingOn());
    long seen = version(report);
    ReportContent second =
        new ReportContent(goingOn().value(), "Kỳ đầu", "Bản thứ hai", Optional.empty());
    save(round, author, part, second, Optional.of(seen));

    assertThatThrownBy(() -> save(round, author, part, goingOn(), Optional.of(seen)))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(catalogue.find(author, report).orElseThrow().content().narrative())
        .isEqualTo("Bản thứ hai");
  }

  @Test
  void twoRoundsThatAskAboutOneTaskGetAReportEach() {
    RoundId first = open("nam", clock.today().minusYears(1));
    RoundId second = open("nam", clock.today().minusYears(2));
    Actor author = authorIn(first);
    DutyPart part =
        waiting(first, author.body()).stream()
            .filter(each -> duty(second, author.body()).asks(each.occurrence()))
            .findFirst()
            .orElseThrow();
    ReportId later = saved(second, author, part, goingOn());
    ReportId earlier = saved(first, author, part, goingOn());
    reports.send(author, later, version(later));

    assertThat(List.of(state(first, author, part), state(second, author, part)))
        .containsExactly(ReportState.DRAFT, ReportState.SENT);
    assertThat(catalogue.find(author, earlier).orElseThrow().duty())
        .contains(duty(first, author.body()).id());
    for (RoundId round : List.of(first, second)) {
      String asked = duty(round, author.body()).id().toString();
      assertThat(inbox.openFor(author, new Subject("reporting-duty", asked)))
          .extracting(WorkItem::kind)
          .containsExactly(WorkItemKind.REPORT);
    }
    assertThat(ofReporting()).isEmpty();
  }

  private ReportState state(RoundId round, Actor author, DutyPart part) {
    return duty(round, author.body()).parts().stream()
        .filter(each -> each.occurrence().equals(part.occurrence()))
        .flatMap(each -> each.state().stream())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameFileBehindTwoClaimsIsNoticedAndAFalseOneRefused() {
    RoundId round = open("nam", clock.today().minusYears(6));
    Actor author = authorIn(round);
    List<DutyPart> parts = waiting(round, author.body());
    ReportId first = saved(round, author, parts.get(0), goingOn());
    ReportId second = saved(round, author, parts.get(1), goingOn());
    evidence.add(author, first, file("Một bản dùng hai lần"));
    evidence.add(author, second, file("Một bản dùng hai lần"));

    assertThat(evidence.of(author, first).get(0).alsoUsedIn())
        .extracting(use -> use.report())
        .contains(second);
    assertThatThrownBy(
            () ->
                evidence.add(
                    author,
                    first,
                    new NewEvidence(
                        new Upload(
                            "anh.png",
                            "Ảnh",
                            new ByteArrayInputStream(new byte[] {0x4d, 0x5a, 0, 0, 1})),
                        EvidenceKind.PHOTO,
                        clock.today(),
                        false)))
        .isInstanceOf(BusinessRuleViolation.class);
  }

  @Test
  void whatTwoProvincesOweIsOwedByTheOneTheyBecome() throws Exception {
    Locality one = localities.withCode("11", clock.today()).orElseThrow();
    Locality other = localities.withCode("12", clock.today()).orElseThrow();
    NewUnit unit = new NewUnit(new LocalityId(UUID.randomUUID()), one.designation());
    Merger merger = new Merger(List.of(one.id(), other.id()), unit, clock.today(), "1/2026/QH16");
    Set<TaskCode> owed = owed(one.id().body());
    owed.addAll(owed(other.id().body()));
    assertThat(owed).isNotEmpty();
    assertThat(changes.preview(office.standingOffice(), merger).units())
        .flatExtracting(ChangePreview.Concerned::work)
        .extracting(OpenWorkItem::kind)
        .contains(OpenWorkItem.Kind.REPORT);

    transaction.begin();
    try {
      changes.carryOut(office.standingOffice(), merger);

      assertThat(owed(unit.id().body())).isEqualTo(owed);
      assertThat(owed(one.id().body())).isEmpty();
      assertThat(inbox.openFor(holding(Role.COORDINATOR, unit.id().body()), asked(unit)))
          .extracting(WorkItem::kind)
          .containsExactly(WorkItemKind.REPORT);
      assertThat(ofReporting()).isEmpty();
    } finally {
      transaction.rollback();
    }
  }

  private Subject asked(NewUnit unit) {
    ReportingDuty duty = duties.open(office.standingOffice(), unit.id().body()).get(0);
    return new Subject("reporting-duty", duty.id().toString());
  }

  private Set<TaskCode> owed(BodyId body) {
    return duties.open(office.standingOffice(), body).stream()
        .flatMap(duty -> duty.parts().stream())
        .filter(part -> !part.isSent())
        .map(DutyPart::task)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private RoundId open(String regime, LocalDate day) {
    ReportingRegime chosen =
        regimes.all().stream().filter(each -> each.code().equals(regime)).findFirst().orElseThrow();
    return rounds.open(
        office.standingOffice(),
        new RoundOrder(chosen.id(), day, Optional.of(clock.today().plusDays(5))));
  }

  /** A body that owes the most, so that each test finds reports to write. */
  private Actor authorIn(RoundId round) {
    BodyId body =
        duties.duties(office.standingOffice(), round).stream()
            .max(Comparator.comparing(duty -> waiting(round, duty.body()).size()))
            .orElseThrow()
            .body();
    return holding(Role.COORDINATOR, body);
  }

  private List<DutyPart> waiting(RoundId round, BodyId body) {
    return duty(round, body).parts().stream().filter(part -> part.report().isEmpty()).toList();
  }

  private ReportingDuty duty(RoundId round, BodyId body) {
    return duties.duties(office.standingOffice(), round).stream()
        .filter(duty -> duty.body().equals(body))
        .findFirst()
        .orElseThrow();
  }

  private ReportId saved(RoundId round, Actor author, DutyPart part, ReportContent content) {
    return save(round, author, part, content, Optional.empty());
  }

  private ReportId save(
      RoundId round, Actor author, DutyPart part, ReportContent content, Optional<Long> seen) {
    return reports.save(author, duty(round, author.body()).id(), part.occurrence(), content, seen);
  }

  private static ReportContent goingOn() {
    return new ReportContent(
        Optional.of(new BigDecimal("12")), "Kỳ đầu", "Đang thực hiện.", Optional.empty());
  }

  private NewEvidence file(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new NewEvidence(
        new Upload("minh-chung.txt", "Biên bản", new ByteArrayInputStream(bytes)),
        EvidenceKind.MINUTES,
        clock.today(),
        false);
  }

  private Actor reviewer(BodyId body) {
    return body.equals(office.standingOffice().body())
        ? office.standingOffice()
        : holding(Role.FOCAL_POINT, body);
  }

  private static Actor holding(Role role, BodyId body) {
    return new Actor(UUID.randomUUID(), role.name(), body, Set.of(new Grant(role, body)));
  }

  private TaskStatus status(OccurrenceId occurrence) {
    return assignments
        .withOccurrence(occurrence, clock.today())
        .orElseThrow()
        .occurrences()
        .stream()
        .filter(when -> when.id().equals(occurrence))
        .findFirst()
        .orElseThrow()
        .status();
  }

  private long version(ReportId report) {
    return catalogue.find(Actor.SYSTEM, report).orElseThrow().version();
  }

  private List<?> ofReporting() {
    return reconciliation.mismatches(office.actor("kiemtoan")).stream()
        .filter(mismatch -> mismatch.subject().kind().startsWith("reporting-"))
        .toList();
  }
}
