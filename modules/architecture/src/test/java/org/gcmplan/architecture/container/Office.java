package org.gcmplan.architecture.container;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Publication;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.Approval;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.Consultation;
import org.gcmplan.updates.ConsultationOrder;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;

/** The people of the demonstration at work, each step a call as a page would make it. */
@Dependent
public class Office {
  static final Agreed AGREED = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);

  @Inject private AccountDirectory accounts;
  @Inject private PlanUpdates updates;
  @Inject private Consultation consultation;
  @Inject private Consolidation consolidation;
  @Inject private Approval approval;
  @Inject private Publication publication;
  @Inject private UpdateCatalogue catalogue;
  @Inject private WorkingDayCalendar calendar;
  @Inject private PlanClock clock;

  Actor actor(String userName) {
    return accounts.actor(userName).orElseThrow();
  }

  Actor drafter() {
    return actor("chuyenvien.ls");
  }

  Actor standingOffice() {
    return actor("thuongtruc.ls");
  }

  Actor approver() {
    return actor("thutruong.bng");
  }

  Actor publisher() {
    return actor("congbo.bng");
  }

  Actor justice() {
    return actor("daumoi.btp");
  }

  Actor health() {
    return actor("daumoi.byt");
  }

  static Proposal retitled(String task, String title) {
    return new Proposal(
        UpdateKind.AMEND,
        new LocalizedText("Sửa tên nhiệm vụ " + task, "Rename task " + task),
        new LocalizedText("Cho gọn và rõ", "Shorter and clearer"),
        List.of("402/QĐ-TTg"),
        List.of(
            new ProposedChange(
                Operation.AMEND,
                new TaskCode(task),
                Optional.of(TaskField.TITLE),
                new FieldValue(title, title + " (en)"))));
  }

  UpdateId draft(Proposal proposal) {
    return updates.draft(drafter(), drafter().body(), proposal);
  }

  void submit(UpdateId update) {
    updates.submit(drafter(), update, version(drafter(), update));
  }

  /** Asks these people's bodies; they have ten working days. */
  void ask(UpdateId update, Actor... focalPoints) {
    List<BodyId> bodies = List.of(focalPoints).stream().map(Actor::body).toList();
    LocalDate deadline = calendar.plusWorkingDays(clock.today(), 10);
    consultation.open(
        standingOffice(), update, new ConsultationOrder(bodies, deadline, "Đã hỏi trước"));
  }

  void agree(UpdateId update, Actor focalPoint) {
    consultation.recordOpinion(focalPoint, update, focalPoint.body(), AGREED);
  }

  void submitForApproval(UpdateId update) {
    consolidation.submitForApproval(standingOffice(), update);
  }

  void approve(UpdateId update) {
    approval.approve(approver(), update, version(approver(), update));
  }

  EditionNumber publish(UpdateId update) {
    return publish(update, version(publisher(), update));
  }

  /** The same by somebody who saw that version. */
  EditionNumber publish(UpdateId update, long seen) {
    LocalDate today = clock.today();
    ReleaseOrder order =
        new ReleaseOrder(
            "QĐ-BNG",
            Optional.empty(),
            today,
            today,
            new LocalizedText("KT. Bộ trưởng, Thứ trưởng", "Deputy Minister"));
    return publication.publish(publisher(), update, seen, order);
  }

  /** A title amendment that only waits for the approving official. */
  UpdateId awaitingApproval(String task, String title) {
    UpdateId update = draft(retitled(task, title));
    submit(update);
    ask(update, justice());
    agree(update, justice());
    submitForApproval(update);
    return update;
  }

  /** The same, approved, so that it waits for the publisher. */
  UpdateId awaitingPublication(String task, String title) {
    UpdateId update = awaitingApproval(task, title);
    approve(update);
    return update;
  }

  String reference(UpdateId update) {
    return catalogue.label(update).reference();
  }

  long version(Actor reader, UpdateId update) {
    return catalogue.view(reader, update).version();
  }

  /** Three weeks before now. */
  Instant longAgo() {
    return clock.instant().minusSeconds(21 * 24 * 3600L);
  }
}
