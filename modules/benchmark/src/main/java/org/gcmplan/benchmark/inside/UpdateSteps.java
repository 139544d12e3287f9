package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
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

/** The steps of a plan update, each a call as a page would make it. */
@Dependent
class UpdateSteps {
  private static final int DAYS_TO_ANSWER = 10;

  @Inject Colleagues colleagues;
  @Inject PlanUpdates updates;
  @Inject Consultation consultation;
  @Inject Consolidation consolidation;
  @Inject Approval approval;
  @Inject Publication publication;
  @Inject UpdateCatalogue catalogue;
  @Inject WorkingDayCalendar calendar;
  @Inject PlanClock clock;

  UpdateId draft(String title) {
    Actor drafter = colleagues.drafter();
    return updates.draft(drafter, drafter.body(), retitled("1.06", title));
  }

  void submit(UpdateId update) {
    updates.submit(colleagues.drafter(), update, version(colleagues.drafter(), update));
  }

  void ask(UpdateId update, List<Actor> focalPoints) {
    List<BodyId> bodies = focalPoints.stream().map(Actor::body).toList();
    LocalDate deadline = calendar.plusWorkingDays(clock.today(), DAYS_TO_ANSWER);
    consultation.open(
        colleagues.office(), update, new ConsultationOrder(bodies, deadline, "Đã hỏi trước"));
  }

  void agree(UpdateId update, Actor focalPoint) {
    Agreed agreed = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);
    consultation.recordOpinion(focalPoint, update, focalPoint.body(), agreed);
  }

  void approve(UpdateId update) {
    consolidation.submitForApproval(colleagues.office(), update);
    approval.approve(colleagues.approver(), update, version(colleagues.approver(), update));
  }

  void publish(UpdateId update) {
    LocalDate today = clock.today();
    LocalizedText signer = new LocalizedText("KT. Bộ trưởng, Thứ trưởng", "Deputy Minister");
    publication.publish(
        colleagues.publisher(),
        update,
        version(colleagues.publisher(), update),
        new ReleaseOrder("QĐ-BNG", Optional.empty(), today, today, signer));
  }

  private long version(Actor reader, UpdateId update) {
    return catalogue.view(reader, update).version();
  }

  private static Proposal retitled(String task, String title) {
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
}
