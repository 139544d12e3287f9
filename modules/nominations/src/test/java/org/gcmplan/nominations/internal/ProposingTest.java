package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallExtended;
import org.gcmplan.nominations.CallExtension;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtJustified;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.NominationAct;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.tasks.TaskCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls, nominating, confirming; and who may not. */
class ProposingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final BodyId POLICE = BodiesOnPaper.POLICE;
  private static final Actor NOMINATOR = NominationsOnH2.nominator(POLICE);

  private final NominationsOnH2 house = new NominationsOnH2();

  @AfterEach
  void close() {
    house.close();
  }

  static NominationFacts facts(String name) {
    return new NominationFacts(
        new Recipient(
            RecipientKind.COLLECTIVE,
            false,
            new LocalizedText(name, name),
            LocalizedText.EMPTY,
            Optional.of(POLICE)),
        Optional.empty(),
        LocalDate.of(2021, 1, 1),
        LocalDate.of(2024, 12, 31),
        List.of(new TaskCode("2.04")),
        new LocalizedText("Làm tốt", "Well done"),
        "");
  }

  static NominationFacts person(String name, String position) {
    NominationFacts facts = facts("x");
    return new NominationFacts(
        new Recipient(
            RecipientKind.INDIVIDUAL,
            false,
            new LocalizedText(name, name),
            new LocalizedText(position, position),
            Optional.of(POLICE)),
        Optional.of(100),
        facts.from(),
        facts.until(),
        facts.tasks(),
        facts.citation(),
        "");
  }

  @Test
  void anOpenCallKeepsItsTermsAndClosesLaterOnly() {
    CallId call = house.openCall();
    LocalDate closes = NominationsOnH2.TERMS.closesOn();

    refused("openAlready", () -> house.calls.amend(NominationsOnH2.OFFICE, call, 2, NominationsOnH2.TERMS));
    refused("onlyForward", () -> house.calls.extend(NominationsOnH2.OFFICE, call, closes, "x"));
    refused("words.missing", () -> house.calls.extend(NominationsOnH2.OFFICE, call, closes.plusDays(5), " "));
    refused("notAllowed", () -> house.calls.extend(NOMINATOR, call, closes.plusDays(5), "x"));
    house.does(
        DAY, () -> house.calls.extend(NominationsOnH2.OFFICE, call, closes.plusDays(5), "Bão lụt"));

    AwardCall after = house.callCatalogue.get(NOMINATOR, call);
    assertThat(after.terms().closesOn()).isEqualTo(closes.plusDays(5));
    assertThat(after.extensions()).extracting(CallExtension::was).containsExactly(closes);
    assertThat(after.closesAt()).isEqualTo(Instant.parse("2025-11-15T10:00:00Z"));
    assertThat(house.events.of(CallExtended.class)).hasSize(1);
  }

  @Test
  void aDraftedCallIsSeenByTheStandingBodyOnly() {
    CallId call = house.on(DAY, () -> house.calls.draft(NominationsOnH2.OFFICE, NominationsOnH2.TERMS));

    assertThat(house.callCatalogue.all(NOMINATOR)).isEmpty();
    assertThatThrownBy(() -> house.callCatalogue.get(NOMINATOR, call)).isInstanceOf(NotFound.class);
    assertThat(house.callCatalogue.all(NominationsOnH2.OFFICE)).hasSize(1);
    refused("codeTaken", () -> house.calls.draft(NominationsOnH2.OFFICE, NominationsOnH2.TERMS));
    refused(
        "takesNone",
        () -> house.nominations.nominate(NOMINATOR, call, POLICE, facts("Phòng A")));
  }

  @Test
  void aNominationGoesThroughItsHeadToTheStandingBody() {
    CallId call = house.openCall();
    NominationId id = house.received(DAY, call, POLICE, facts("Phòng A"));

    assertThat(house.catalogue.get(NOMINATOR, id).state()).isEqualTo(NominationState.RECEIVED);
    assertThat(house.catalogue.get(NOMINATOR, id).number()).isEqualTo("HS-CP2025-01");
    assertThat(house.catalogue.history(NOMINATOR, id))
        .extracting(NominationAct::step)
        .containsExactly(
            NominationStep.NOMINATE,
            NominationStep.SEND,
            NominationStep.CONFIRM,
            NominationStep.RECEIVE);
    assertThat(house.events.of(NominationMoved.class)).hasSize(4);
  }

  @Test
  void nobodyNominatesOrConfirmsThemself() {
    CallId call = house.openCall();
    NominationFacts self = person("Đầu mối", "Cục C06");
    refused("notOneself", () -> house.nominations.nominate(NOMINATOR, call, POLICE, self));

    NominationId id = house.drafted(DAY, call, POLICE, person("Thủ trưởng", "Cục C06"));
    house.does(DAY, () -> house.nominations.send(NOMINATOR, id));
    assertThatThrownBy(() -> house.confirmations.confirm(NominationsOnH2.head(POLICE), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoWroteItDoesNotConfirmItNorAsASubstitute() {
    CallId call = house.openCall();
    NominationId id = house.drafted(DAY, call, POLICE, facts("Phòng A"));
    house.does(DAY, () -> house.nominations.send(NOMINATOR, id));
    Grant head = new Grant(Role.PROPOSING_HEAD, POLICE);
    Principal absent = new Principal(UUID.randomUUID(), new LocalizedText("Vắng", "Away"));
    Actor standIn =
        new Actor(
            NOMINATOR.account(),
            NOMINATOR.names(),
            POLICE,
            NOMINATOR.grants(),
            List.of(new LentGrant(head, absent)),
            Optional.empty());

    refused("wroteIt", () -> house.confirmations.confirm(standIn, id));
    assertThat(house.confirmations.obstacle(standIn, id)).isPresent();
    assertThat(house.confirmations.obstacle(NominationsOnH2.head(POLICE), id)).isEmpty();
  }

  @Test
  void theHeadOfTheUnitDoesNotConfirmForIt() {
    CallId call = house.openCall();
    NominationId id = house.drafted(DAY, call, POLICE, facts("Cục Quản lý xuất nhập cảnh, Bộ Công an"));
    house.does(DAY, () -> house.nominations.send(NOMINATOR, id));
    Actor head =
        NominationsOnH2.person("Cục trưởng Cục Quản lý xuất nhập cảnh", Role.PROPOSING_HEAD, POLICE);

    refused("headOfUnit", () -> house.confirmations.confirm(head, id));
    house.does(DAY, () -> house.confirmations.confirm(NominationsOnH2.head(POLICE), id));
  }

  @Test
  void anIncompleteOrUncalledOneIsNotSent() {
    CallId call = house.openCall();
    NominationId id =
        house.on(DAY, () -> house.nominations.nominate(NOMINATOR, call, POLICE, facts("Phòng A")));
    assertThatThrownBy(() -> house.nominations.send(NOMINATOR, id))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("missing.SUBMISSION")
        .hasMessageContaining("missing.MINUTES");

    NominationFacts early = facts("Phòng B");
    NominationFacts outside =
        new NominationFacts(
            early.recipient(),
            Optional.empty(),
            LocalDate.of(2019, 1, 1),
            early.until(),
            early.tasks(),
            early.citation(),
            "");
    NominationId other = house.drafted(DAY, call, POLICE, outside);
    refused("OUTSIDE_PERIOD", () -> house.nominations.send(NOMINATOR, other));
  }

  @Test
  void aLateOneNeedsAJustificationBeforeItIsSent() {
    CallId call = house.openCall();
    LocalDate late = NominationsOnH2.TERMS.closesOn().plusDays(1);
    NominationId id = house.drafted(late, call, POLICE, facts("Phòng A"));

    house.does(late, () -> refused("doubt.LATE", () -> house.nominations.send(NOMINATOR, id)));
    house.does(
        late,
        () ->
            house.justify(
                NOMINATOR, id, DoubtKind.LATE, NominationsOnH2.TERMS.closesOn().toString()));
    house.does(late, () -> house.nominations.send(NOMINATOR, id));
    assertThat(house.events.of(DoubtJustified.class)).hasSize(1);
  }

  @Test
  void whatSomebodyElseChangedIsNotOverwritten() {
    CallId call = house.openCall();
    NominationId id = house.drafted(DAY, call, POLICE, facts("Phòng A"));
    long seen = house.catalogue.get(NOMINATOR, id).version();
    house.does(
        DAY, () -> house.nominations.write(NOMINATOR, id, seen, facts("Phòng B"), Map.of()));

    assertThatThrownBy(
            () -> house.nominations.write(NOMINATOR, id, seen, facts("Phòng C"), Map.of()))
        .isInstanceOf(ChangedMeanwhile.class);
    refused(
        "words.tooLong",
        () ->
            house.nominations.write(
                NOMINATOR, id, seen + 1, facts("Đ".repeat(301)), Map.of()));
  }

  @Test
  void aFourthPersonOfOneBodyIsOverItsShare() {
    CallId call = house.openCall();
    for (int i = 1; i <= 3; i++) {
      house.drafted(DAY, call, POLICE, person("Nguyễn Văn " + i, "Phòng " + i));
    }
    NominationId fourth = house.drafted(DAY, call, POLICE, person("Trần Thị Tư", "Phòng 4"));

    assertThat(house.on(DAY, () -> house.checks.of(NOMINATOR, fourth)))
        .extracting(Doubt::kind)
        .contains(DoubtKind.OVER_QUOTA, DoubtKind.PREFERRED);
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(key);
  }
}
