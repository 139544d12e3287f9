package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.publication.Publication;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.Test;

/** Bad input, by name: each is refused with a reason for its field, and nothing is half-done. */
@InTheContainer
class BadInputIT {
  @Inject Office office;
  @Inject PlanUpdates updates;
  @Inject UpdateCatalogue catalogue;
  @Inject Publication publication;
  @Inject AgencyDirectory agencies;
  @Inject PlanClock clock;

  @Test
  void anEmptyChangeSet() {
    assertThat(gaps(List.of())).anyMatch(problem -> problem.field().equals("changes"));
  }

  @Test
  void aPartialChangeSet() {
    assertThat(gaps(List.of(amend("3.01", TaskField.TITLE, new FieldValue("", ""))))).isNotEmpty();
  }

  @Test
  void aDeadlineBeforeToday() {
    ProposedChange yesterday =
        new ProposedChange(
            Operation.EXTEND_DEADLINE,
            new TaskCode("2.01"),
            Optional.of(TaskField.DEADLINE),
            FieldValue.of(clock.today().minusDays(1)));

    assertThat(gaps(List.of(yesterday))).isNotEmpty();
  }

  @Test
  void aLeadThatIsNotInForce() {
    var dissolved = agencies.withCode("BLDTBXH", LocalDate.of(2024, 1, 1)).orElseThrow().id();

    assertThat(gaps(List.of(amend("3.01", TaskField.LEAD, FieldValue.of(dissolved.value())))))
        .isNotEmpty();
  }

  @Test
  void twoLeads() {
    var security = agencies.withCode("BCA", clock.today()).orElseThrow().id().value();
    var justice = agencies.withCode("BTP", clock.today()).orElseThrow().id().value();

    assertThat(
            gaps(List.of(amend("3.01", TaskField.LEAD, FieldValue.of(List.of(security, justice))))))
        .isNotEmpty();
  }

  @Test
  void anUnknownObjective() {
    assertThat(gaps(List.of(amend("3.01", TaskField.OBJECTIVES, FieldValue.of("24")))))
        .isNotEmpty();
  }

  @Test
  void aTextOfTenThousandCharacters() {
    String tooLong = "Đ".repeat(10_000);
    Proposal proposal =
        proposal(List.of(amend("3.01", TaskField.TITLE, new FieldValue(tooLong, "long"))));

    BusinessRuleViolation refusal =
        catchThrowableOfType(
            BusinessRuleViolation.class,
            () -> {
              UpdateId draft = office.draft(proposal);
              office.submit(draft);
            });

    assertThat(refusal.problems()).isNotEmpty();
  }

  @Test
  void decomposedTextIsKeptComposed() {
    String composed = "Hoàn thiện chính sách về di cư";
    UpdateId draft =
        office.draft(Office.retitled("3.02", Normalizer.normalize(composed, Normalizer.Form.NFD)));

    assertThat(catalogue.view(office.drafter(), draft).changes().get(0).after().vi())
        .isEqualTo(composed);
    updates.discard(office.drafter(), draft);
  }

  @Test
  void markupExpressionsAndFormulasStayPlainText() {
    Stream.of("<script>alert(1)</script>", "#{facesContext}", "${7*191}", "=cmd|' /C calc'!A0")
        .forEach(
            text -> {
              UpdateId draft = office.draft(Office.retitled("3.03", text));
              office.submit(draft);
              assertThat(catalogue.view(office.drafter(), draft).changes().get(0).after().vi())
                  .isEqualTo(text);
              updates.withdraw(office.drafter(), draft, text);
            });
  }

  @Test
  void aDecisionNumberUsedBefore() {
    UpdateId update = office.awaitingPublication("3.04", "Nhiệm vụ 3.04 gọi theo cách khác");
    ReleaseOrder order =
        new ReleaseOrder(
            "QĐ-BNG",
            Optional.of("402/QĐ-TTg"),
            LocalDate.of(2020, 3, 20),
            clock.today(),
            new LocalizedText("Thứ trưởng", "Deputy Minister"));

    BusinessRuleViolation refusal =
        catchThrowableOfType(
            BusinessRuleViolation.class,
            () ->
                publication.publish(
                    office.publisher(), update, office.version(office.publisher(), update), order));

    assertThat(refusal.problems()).isNotEmpty();
    assertThat(catalogue.label(update).status()).isEqualTo(UpdateStatus.AWAITING_PUBLICATION);
  }

  /** Drafts, tries to hand in, and tells what was complained about; the draft is still a draft. */
  private List<Problem> gaps(List<ProposedChange> changes) {
    UpdateId draft = office.draft(proposal(changes));
    BusinessRuleViolation refusal =
        catchThrowableOfType(BusinessRuleViolation.class, () -> office.submit(draft));
    assertThat(catalogue.label(draft).status()).isEqualTo(UpdateStatus.DRAFT);
    updates.discard(office.drafter(), draft);
    return refusal.problems();
  }

  private static Proposal proposal(List<ProposedChange> changes) {
    return new Proposal(
        UpdateKind.AMEND,
        new LocalizedText("Sửa nhiệm vụ", "Amend a task"),
        new LocalizedText("Để thử", "To try"),
        List.of("402/QĐ-TTg"),
        changes);
  }

  private static ProposedChange amend(String task, TaskField field, FieldValue after) {
    return new ProposedChange(Operation.AMEND, new TaskCode(task), Optional.of(field), after);
  }
}
