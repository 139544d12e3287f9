package org.gcmplan.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.workflow.internal.RouteFixture.MOHA;
import static org.gcmplan.workflow.internal.RouteFixture.MPS;
import static org.gcmplan.workflow.internal.RouteFixture.NOW;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportConfirmed;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportSent;
import org.gcmplan.progress.ReportSentBack;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.RoundClosed;
import org.gcmplan.progress.RoundId;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Mr. One and Ms. Two report for a ministry, which another one reviews. */
class ReportCreditsTest {
  @RegisterExtension static final RouteFixture fixture = new RouteFixture();

  private static final DutyId DUTY = new DutyId(new UUID(3, 1));
  private static final RoundId ROUND = new RoundId(new UUID(3, 2));
  private static final ReportId REPORT = new ReportId(new UUID(3, 3));
  private static final TaskCode TASK = new TaskCode("3.11");
  private static final Actor ONE = RouteFixture.person(Role.COORDINATOR, MPS);
  private static final Actor TWO = RouteFixture.person(Role.DRAFTER, MPS);
  private static final Actor REVIEWER = RouteFixture.person(Role.FOCAL_POINT, MOHA);
  private static final Actor OFFICE = RouteFixture.person(Role.STANDING_OFFICE, MOHA);

  private final ReportCredits credits =
      new ReportCredits(
          fixture.items,
          (ReportCatalogue)
              Proxy.newProxyInstance(
                  ReportCatalogue.class.getClassLoader(),
                  new Class<?>[] {ReportCatalogue.class},
                  (self, asked, arguments) -> Optional.of(report())));

  @Test
  void whoSendsTheLastReportHasDoneIt() {
    asked(ReportingRoute.REPORT, DUTY.toString(), WorkItemKind.REPORT, MPS);
    fixture.run(() -> credits.sent(sentBy(ONE)));
    fixture.run(() -> credits.sent(sentBy(TWO)));
    closed(DUTY.toString());

    assertThat(fixture.done(ONE)).isEmpty();
    assertThat(fixture.done(TWO)).extracting(WorkItem::kind).containsExactly(WorkItemKind.REPORT);
  }

  @Test
  void whatIsAmendedIsCreditedAndWhatWasDoneBeforeStaysWithWhoDidIt() {
    asked(ReportingRoute.REPORT, DUTY.toString(), WorkItemKind.REPORT, MPS);
    fixture.run(() -> credits.sent(sentBy(ONE)));
    closed(DUTY.toString());
    asked(ReportingRoute.REPORT, DUTY.toString(), WorkItemKind.AMEND_REPORTS, MPS);
    fixture.run(() -> credits.sent(sentBy(TWO)));
    closed(DUTY.toString());

    assertThat(fixture.done(ONE)).extracting(WorkItem::kind).containsExactly(WorkItemKind.REPORT);
    assertThat(fixture.done(TWO))
        .extracting(WorkItem::kind)
        .containsExactly(WorkItemKind.AMEND_REPORTS);
  }

  @Test
  void confirmingAndSendingBackCountForTheReviewerAskedAndForNoOther() {
    asked(ReportingRoute.REPORT, DUTY.toString(), WorkItemKind.REVIEW_REPORTS, MOHA);
    asked(ReportingRoute.REPORT, DUTY.toString(), WorkItemKind.REVIEW_REPORTS, MPS);
    fixture.run(() -> credits.confirmed(new ReportConfirmed(ONE, NOW, REPORT, "BC-1", TASK, MPS)));
    fixture.run(
        () ->
            credits.sentBack(
                new ReportSentBack(REVIEWER, NOW, REPORT, "BC-1", TASK, MPS, "Thiếu")));
    closed(DUTY.toString());

    assertThat(fixture.done(REVIEWER)).extracting(WorkItem::body).containsExactly(MOHA);
    assertThat(fixture.done(ONE)).isEmpty();
  }

  @Test
  void whoClosesARoundFindsItAmongTheDone() {
    asked(ReportingRoute.ROUND, ROUND.toString(), WorkItemKind.CLOSE_ROUND, MOHA);
    closed(ROUND.toString());
    fixture.run(() -> credits.closed(new RoundClosed(OFFICE, NOW, ROUND, List.of())));

    assertThat(fixture.done(OFFICE))
        .extracting(WorkItem::kind)
        .containsExactly(WorkItemKind.CLOSE_ROUND);
  }

  private static ReportSent sentBy(Actor author) {
    return new ReportSent(author, NOW, REPORT, "BC-1", TASK, MPS, MOHA);
  }

  private static void asked(String process, String key, WorkItemKind kind, BodyId body) {
    NewWork work =
        new NewWork(
            UUID.randomUUID().toString(),
            kind,
            kind.role(),
            Subjects.of(process, key),
            "NAM-2026",
            new LocalizedText("Báo cáo năm", "Yearly report"),
            MPS,
            body,
            NOW,
            NOW);
    fixture.run(() -> fixture.items.add(new WorkItemEntry(work)));
  }

  private static void closed(String key) {
    for (String process : List.of(ReportingRoute.REPORT, ReportingRoute.ROUND)) {
      Subject subject = Subjects.of(process, key);
      fixture.run(
          () ->
              fixture.items.about(subject).stream()
                  .filter(WorkItemEntry::isOpen)
                  .forEach(item -> item.close(NOW)));
    }
  }

  private static ProgressReport report() {
    return new ProgressReport(
        REPORT,
        "BC-1",
        Optional.of(DUTY),
        new AssignmentId(new UUID(3, 4)),
        new OccurrenceId(new UUID(3, 5)),
        TASK,
        MPS,
        MOHA,
        "One",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        ReportState.SENT,
        new ReportContent(Optional.empty(), "", "Đang làm.", Optional.empty()),
        Optional.empty(),
        false,
        Optional.empty(),
        "",
        0);
  }
}
