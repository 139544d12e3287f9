package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.council.NewMotion;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.DestroyedDossier;
import org.gcmplan.nominations.DossierRead;
import org.gcmplan.nominations.DossierReading;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DueDossier;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the standing body does, what other bodies say, who sees what, and for how long. */
class AppraisingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final BodyId POLICE = BodiesOnPaper.POLICE;
  private static final Actor OFFICE = NominationsOnH2.OFFICE;
  private static final Actor SECOND =
      NominationsOnH2.person("Người thứ hai", Role.AWARD_OFFICE, BodiesOnPaper.MOFA);
  private static final Actor NOMINATOR = NominationsOnH2.nominator(POLICE);
  private static final Actor HOME =
      NominationsOnH2.person("Thanh tra", Role.FOCAL_POINT, BodiesOnPaper.HOME);

  private final NominationsOnH2 house = new NominationsOnH2();
  private final CallId call = house.openCall();

  @AfterEach
  void close() {
    house.close();
  }

  private NominationId received() {
    return house.received(DAY, call, POLICE, ProposingTest.facts("Phòng A"));
  }

  @Test
  void aSupplementIsAskedForADayAndAnswered() {
    NominationId id = received();
    refused("dueNotAhead", () -> house.on(DAY, () -> ask(id, DAY)));
    house.on(DAY, () -> ask(id, DAY.plusDays(5)));
    assertThat(house.catalogue.get(NOMINATOR, id).supplementDue()).contains(DAY.plusDays(5));

    house.does(DAY, () -> house.nominations.supplement(NOMINATOR, id, "Đã bổ sung số liệu"));
    assertThat(house.catalogue.get(OFFICE, id).state()).isEqualTo(NominationState.RECEIVED);
    assertThat(house.catalogue.get(OFFICE, id).supplementDue()).isEmpty();
  }

  private boolean ask(NominationId id, LocalDate due) {
    house.appraisals.askSupplement(OFFICE, id, "Bổ sung số liệu", due);
    return true;
  }

  @Test
  void aReturnedOneIsMendedAndComesAgainWithItsFirstDay() {
    NominationId id = received();
    refused("words.missing", () -> house.appraisals.giveBack(OFFICE, id, ""));
    house.does(DAY, () -> house.appraisals.giveBack(OFFICE, id, "Sai tên đơn vị"));
    LocalDate late = NominationsOnH2.TERMS.closesOn().plusDays(3);
    house.does(late, () -> house.nominations.send(NOMINATOR, id));
    house.does(late, () -> house.confirmations.confirm(NominationsOnH2.head(POLICE), id));

    assertThat(house.on(late, () -> house.checks.of(OFFICE, id)))
        .extracting(Doubt::kind)
        .doesNotContain(DoubtKind.LATE);
  }

  @Test
  void openProceedingsBarAndSilenceIsNoAgreement() {
    NominationId id = received();
    ClearanceId asked =
        house.on(
            DAY,
            () -> house.clearances.ask(OFFICE, id, BodiesOnPaper.HOME, ClearanceMatter.INSPECTION));
    refused(
        "askedAlready",
        () -> house.clearances.ask(OFFICE, id, BodiesOnPaper.HOME, ClearanceMatter.INSPECTION));
    LocalDate due = house.clearances.get(HOME, asked).due();
    assertThat(due).isEqualTo(LocalDate.of(2025, 11, 17));
    refused("NOT_ANSWERED", () -> house.on(DAY, () -> eligible(id)));

    assertThat(house.on(due, house.clearances::noteSilence)).isZero();
    assertThat(house.on(due.plusDays(1), house.clearances::noteSilence)).isEqualTo(1);
    assertThat(house.on(due.plusDays(2), house.clearances::noteSilence)).isZero();
    refused("NOT_ANSWERED", () -> house.on(due.plusDays(2), () -> eligible(id)));

    refused("words.missing", () -> answer(asked, ClearanceAnswer.PROCEEDINGS_OPEN, ""));
    house.does(
        due.plusDays(2), () -> answer(asked, ClearanceAnswer.PROCEEDINGS_OPEN, "Đang thanh tra"));
    refused("OPEN_PROCEEDINGS", () -> house.on(due.plusDays(2), () -> eligible(id)));
    refused(
        "notToJustify",
        () -> house.justify(OFFICE, id, DoubtKind.OPEN_PROCEEDINGS, asked.toString()));
    house.does(due.plusDays(3), () -> answer(asked, ClearanceAnswer.NO_OBJECTION, ""));
    house.on(due.plusDays(3), () -> eligible(id));
    assertThat(house.catalogue.get(OFFICE, id).state()).isEqualTo(NominationState.ELIGIBLE);
  }

  private boolean eligible(NominationId id) {
    house.appraisals.findEligible(OFFICE, id);
    return true;
  }

  private void answer(ClearanceId asked, ClearanceAnswer answer, String text) {
    house.clearances.answer(HOME, asked, answer, text);
  }

  @Test
  void theAskedBodySeesTheQuestionAndNotTheDossier() {
    NominationId id = received();
    ClearanceId asked =
        house.on(
            DAY,
            () -> house.clearances.ask(OFFICE, id, BodiesOnPaper.HOME, ClearanceMatter.DISCIPLINE));

    assertThat(house.clearances.waitingFor(HOME)).hasSize(1);
    assertThat(house.clearances.get(HOME, asked).recipient().name().vi()).isEqualTo("Phòng A");
    hidden(() -> house.catalogue.get(HOME, id));
    Actor health = NominationsOnH2.person("Y tế", Role.FOCAL_POINT, BodiesOnPaper.HEALTH);
    hidden(() -> house.clearances.get(health, asked));
    assertThatThrownBy(
            () -> house.clearances.answer(OFFICE, asked, ClearanceAnswer.NO_OBJECTION, ""))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whoProposesDoesNotCheck() {
    NominationId id = received();
    Actor both =
        new Actor(
            NOMINATOR.account(),
            "Hai vai",
            BodiesOnPaper.MOFA,
            Set.of(new Grant(Role.AWARD_OFFICE, BodiesOnPaper.MOFA)));

    refused("ownProposal", () -> house.appraisals.findIneligible(both, id, "x"));
  }

  @Test
  void namesAreMaskedForWhoNeedsNoMoreAndReadingsAreKept() {
    NominationId id =
        house.received(DAY, call, POLICE, ProposingTest.person("Nguyễn Văn An", "Phòng Tham mưu"));
    house.does(DAY, () -> house.appraisals.findEligible(OFFICE, id));
    house.does(
        DAY,
        () -> {
          NominationEntry entry = house.repository.get(id);
          entry.take(NominationStep.LAY_BEFORE_COUNCIL, house.clock.instant(), DAY);
        });
    Actor member = NominationsOnH2.person("Ủy viên", Role.COUNCIL_MEMBER, BodiesOnPaper.MOFA);
    Actor another = NominationsOnH2.person("Ủy viên khác", Role.COUNCIL_MEMBER, BodiesOnPaper.MOFA);
    house.council.members.add(member.account());
    house.council.rules.add(CouncilRules.of(new RulesOfDay(DAY, List.of())));
    house.council.agenda.add(new NewMotion(id.subject(), LocalizedText.EMPTY));
    hidden(() -> house.catalogue.get(another, id));

    NominationRow row = house.catalogue.list(member, NominationFilter.ALL).get(0);
    assertThat(row.recipient().vi()).isEqualTo("Nguyễn V. A.");
    assertThat(row.masked()).isTrue();
    assertThat(house.catalogue.list(OFFICE, NominationFilter.ALL).get(0).masked()).isFalse();

    assertThat(house.council.asked).isPositive();
    house.on(DAY, () -> house.catalogue.open(member, id));
    assertThat(house.events.of(DossierRead.class)).hasSize(1);
    assertThat(house.catalogue.readings(OFFICE, id))
        .extracting(DossierReading::reader)
        .containsExactly("Ủy viên");
    hidden(() -> house.catalogue.readings(member, id));
  }

  @Test
  void whatOneMayNotSeeDoesNotExist() {
    NominationId draft = house.drafted(DAY, call, POLICE, ProposingTest.facts("Phòng B"));
    NominationId sent =
        house.sent(DAY, call, POLICE, ProposingTest.person("Lê Thị Bích", "Phòng C"));
    Actor nominee = NominationsOnH2.person("Lê Thị Bích", Role.COORDINATOR, POLICE);
    Actor other = NominationsOnH2.nominator(BodiesOnPaper.HOME);
    Actor auditor = NominationsOnH2.person("Kiểm toán", Role.AUDITOR, BodiesOnPaper.MOFA);

    hidden(() -> house.catalogue.get(OFFICE, draft));
    hidden(() -> house.catalogue.get(other, sent));
    hidden(() -> house.catalogue.get(nominee, sent));
    assertThat(house.catalogue.list(other, NominationFilter.ALL)).isEmpty();
    assertThat(house.catalogue.list(OFFICE, NominationFilter.ALL)).hasSize(1);
    assertThat(house.catalogue.list(auditor, NominationFilter.ALL)).hasSize(2);
    assertThat(house.catalogue.list(nominee, NominationFilter.ALL)).hasSize(1);
  }

  @Test
  void aDossierIsDestroyedWhenItsTimeIsOverAndNotBefore() {
    NominationId id = received();
    ClearanceId asked =
        house.on(
            DAY,
            () -> house.clearances.ask(OFFICE, id, BodiesOnPaper.HOME, ClearanceMatter.DISCIPLINE));
    house.does(DAY, () -> house.appraisals.findIneligible(OFFICE, id, "Không đủ"));
    LocalDate over = DAY.plusYears(5).plusDays(1);

    DueDossier due = house.on(DAY, () -> house.retention.all(OFFICE)).get(0);
    assertThat(due.keepUntil()).isEqualTo(DAY.plusYears(5));
    refused("notDue", () -> house.does(DAY, () -> house.retention.propose(OFFICE, id, "x")));
    refused("notProposed", () -> house.does(over, () -> house.retention.destroy(SECOND, id)));
    house.does(over, () -> house.retention.propose(OFFICE, id, "Hết hạn bảo quản"));
    refused("secondPerson", () -> house.does(over, () -> house.retention.destroy(OFFICE, id)));
    refused("proposedAlready", () -> house.does(over, () -> propose(SECOND, id)));
    assertThat(house.on(over, () -> house.retention.all(OFFICE)).get(0).proposed())
        .hasValueSatisfying(proposal -> assertThat(proposal.mine()).isTrue());
    house.does(over, () -> house.retention.keep(SECOND, id, "Còn khiếu nại"));
    house.does(over, () -> propose(SECOND, id));
    house.does(over, () -> house.retention.destroy(OFFICE, id));
    assertThat(house.shredded).containsExactly(id.subject(), asked.subject());
    assertThat(house.on(over, () -> house.retention.destroyed(OFFICE)))
        .extracting(DestroyedDossier::proposer, DestroyedDossier::approver)
        .containsExactly(tuple("Người thứ hai", OFFICE.name()));
    Nomination left = house.catalogue.get(OFFICE, id);
    assertThat(left.facts().recipient().name().vi()).doesNotContain("Phòng A");
    assertThat(left.facts().citation().isEmpty()).isTrue();
    assertThat(house.catalogue.report(OFFICE, id)).isEmpty();
    assertThat(house.on(over, () -> house.retention.all(OFFICE))).isEmpty();
  }

  private void propose(Actor by, NominationId id) {
    house.retention.propose(by, id, "Hết hạn bảo quản");
  }

  @Test
  void stepsAreOfferedByRightAndState() {
    NominationId id = received();

    assertThat(house.catalogue.steps(OFFICE, id))
        .containsExactlyInAnyOrder(
            NominationStep.GIVE_BACK,
            NominationStep.ASK_SUPPLEMENT,
            NominationStep.FIND_ELIGIBLE,
            NominationStep.FIND_INELIGIBLE);
    assertThat(house.catalogue.steps(NOMINATOR, id)).containsExactly(NominationStep.WITHDRAW);
  }

  private static void hidden(Runnable read) {
    assertThatThrownBy(read::run).isInstanceOf(NotFound.class);
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(key);
  }
}
