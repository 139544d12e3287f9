package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.DossierForm;
import org.gcmplan.nominations.DossierPaper;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.ProposingChannel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type wrongly, late, twice or for themselves, by name. */
class BadNominationsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final BodyId POLICE = BodiesOnPaper.POLICE;
  private static final Actor OFFICE = NominationsOnH2.OFFICE;
  private static final Actor NOMINATOR = NominationsOnH2.nominator(POLICE);
  private static final Actor AUDITOR =
      NominationsOnH2.person("Kiểm toán", Role.AUDITOR, BodiesOnPaper.MOFA);
  private static final NominationFacts UNIT =
      ProposingTest.facts("Phòng Quản lý xuất nhập cảnh, Công an thành phố Thanh Hoá");

  private final NominationsOnH2 house = new NominationsOnH2();

  @AfterEach
  void close() {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pho\u0300ng Qua\u0309n ly\u0301 xua\u0302\u0301t nha\u0323\u0302p ca\u0309nh, Co\u0302ng an"
            + " tha\u0300nh pho\u0302\u0301 Thanh Hoa\u0301",
        "Phòng Quản lý xuất nhập cảnh, Công an thành phố Thanh Hóa",
        "PHÒNG QUẢN LÝ XUẤT NHẬP CẢNH, CÔNG AN THÀNH PHỐ THANH HÓA",
        "Phòng QLXNC - Công an TP. Thanh Hóa"
      })
  void aNomineeIsNotNominatedTwiceUnderAnotherSpelling(String typed) {
    CallId call = house.openCall();
    house.received(DAY, call, POLICE, UNIT);
    NominationId second = house.received(DAY.plusDays(1), call, POLICE, ProposingTest.facts(typed));

    assertThat(doubt(second, DoubtKind.NOMINATED_BEFORE))
        .map(Doubt::weight)
        .contains(DoubtWeight.BLOCK);
    refused("NOMINATED_BEFORE", () -> eligible(second));
  }

  @Test
  void aBodyThatIsNoMoreIsToldWithItsSuccessor() {
    NominationFacts facts = about(UNIT, UNIT.recipient().name(), BodiesOnPaper.LABOUR);
    NominationId id = house.received(DAY, house.openCall(), BodiesOnPaper.HOME, facts);

    assertThat(doubt(id, DoubtKind.BODY_ENDED))
        .hasValueSatisfying(
            doubt ->
                assertThat(doubt.args())
                    .contains(
                        BodiesOnPaper.LABOUR_ENDED, house.forebears.name(BodiesOnPaper.HOME, DAY)));
    refused("BODY_ENDED", () -> eligible(id));
  }

  @Test
  void aPeriodOutsideTheProgrammeIsNotSent() {
    NominationFacts early = during(LocalDate.of(2019, 12, 31), LocalDate.of(2024, 12, 31));
    NominationFacts late = during(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1));
    NominationFacts backwards = during(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1));
    CallId call = house.openCall();

    for (NominationFacts outside : List.of(early, late)) {
      NominationId id = house.drafted(DAY, call, POLICE, outside);
      refused("OUTSIDE_PERIOD", () -> house.does(DAY, () -> house.nominations.send(NOMINATOR, id)));
    }
    refused(
        "periodBackwards",
        () ->
            house.does(DAY, () -> house.nominations.nominate(NOMINATOR, call, POLICE, backwards)));
  }

  @Test
  void openProceedingsBarAndCannotBeTalkedAway() {
    NominationId id = house.received(DAY, house.openCall(), POLICE, UNIT);
    ClearanceId asked =
        house.on(
            DAY,
            () -> house.clearances.ask(OFFICE, id, BodiesOnPaper.HOME, ClearanceMatter.DISCIPLINE));
    Actor home = NominationsOnH2.person("Thanh tra", Role.FOCAL_POINT, BodiesOnPaper.HOME);
    house.does(
        DAY,
        () ->
            house.clearances.answer(home, asked, ClearanceAnswer.PROCEEDINGS_OPEN, "Đang xem xét"));

    refused("OPEN_PROCEEDINGS", () -> eligible(id));
    refused(
        "notToJustify",
        () -> house.justify(OFFICE, id, DoubtKind.OPEN_PROCEEDINGS, asked.toString()));
  }

  @Test
  void nobodyNominatesThemselfHoweverTheNameIsTyped() {
    CallId call = house.openCall();
    for (String typed : List.of("Đầu mối", "ĐẦU MỐI", "Đa\u0302\u0300u mo\u0302\u0301i")) {
      refused(
          "notOneself",
          () ->
              house.nominations.nominate(
                  NOMINATOR, call, POLICE, ProposingTest.person(typed, "Phòng A")));
    }
  }

  @Test
  void nobodyConfirmsThemself() {
    NominationId id =
        house.drafted(
            DAY, house.openCall(), POLICE, ProposingTest.person("THỦ TRƯỞNG", "Bộ Công an"));
    house.does(DAY, () -> house.nominations.send(NOMINATOR, id));

    assertThatThrownBy(() -> house.confirmations.confirm(NominationsOnH2.head(POLICE), id))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNameOfTwoHundredCharactersIsKeptAndPrintedWhole() {
    String name = "Trung tâm " + "Đ".repeat(190);
    NominationId id = house.drafted(DAY, house.openCall(), POLICE, ProposingTest.facts(name));

    assertThat(name).hasSize(200);
    assertThat(house.catalogue.get(NOMINATOR, id).facts().recipient().name().vi()).isEqualTo(name);
    assertThat(house.papers.write(NOMINATOR, id, DossierPaper.SUBMISSION).body().toString())
        .contains(name);
    refused(
        "words.tooLong",
        () ->
            house.nominations.nominate(
                NOMINATOR,
                house.catalogue.get(NOMINATOR, id).call(),
                POLICE,
                ProposingTest.facts("Đ".repeat(301))));
  }

  @Test
  void overTheQuotaIsTheLaterOneAndNeedsAReason() {
    CallId call = house.openCall();
    NominationId third = house.sent(DAY, call, POLICE, ProposingTest.person("Lê Văn C", "Phòng C"));
    house.sent(DAY, call, POLICE, ProposingTest.person("Lê Văn D", "Phòng D"));
    house.sent(DAY, call, POLICE, ProposingTest.person("Lê Văn E", "Phòng E"));
    NominationId fourth =
        house.received(DAY, call, POLICE, ProposingTest.person("Lê Văn G", "Phòng G"));

    assertThat(doubt(third, DoubtKind.OVER_QUOTA)).isEmpty();
    refused("OVER_QUOTA", () -> eligible(fourth));
    house.does(DAY, () -> house.justify(OFFICE, fourth, DoubtKind.OVER_QUOTA, "3"));
    eligible(fourth);
    assertThat(house.catalogue.get(OFFICE, fourth).state()).isEqualTo(NominationState.ELIGIBLE);
  }

  @Test
  void aLateOneIsNotSentWithoutAReason() {
    LocalDate late = NominationsOnH2.TERMS.closesOn().plusDays(1);
    NominationId id = house.drafted(late, house.openCall(), POLICE, UNIT);

    refused("doubt.LATE", () -> house.does(late, () -> house.nominations.send(NOMINATOR, id)));
  }

  @Test
  void aLateOneIsNotSentAtAllWhereTheRuleOfTheDayBars() {
    rule(AwardRuleKey.LATE_NOMINATION, "block");
    LocalDate late = NominationsOnH2.TERMS.closesOn().plusDays(1);
    NominationId id = house.drafted(late, house.openCall(), POLICE, UNIT);
    String closed = NominationsOnH2.TERMS.closesOn().toString();

    refused(
        "notToJustify",
        () -> house.does(late, () -> house.justify(NOMINATOR, id, DoubtKind.LATE, closed)));
    refused("doubt.LATE", () -> house.does(late, () -> house.nominations.send(NOMINATOR, id)));
  }

  @Test
  void moreManagersThanTheRuleAllowsAreTold() {
    rule(AwardRuleKey.MANAGER_SHARE, "1/2");
    CallId call = house.openCall();
    NominationId first = house.drafted(DAY, call, POLICE, manager("Lê Văn Ba"));
    NominationId second = house.drafted(DAY, call, POLICE, manager("Lê Văn Tư"));
    assertThat(doubt(first, DoubtKind.TOO_MANY_MANAGERS)).isEmpty();
    assertThat(doubt(second, DoubtKind.TOO_MANY_MANAGERS))
        .map(Doubt::args)
        .contains(List.of("1/2"));

    house.drafted(DAY, call, POLICE, ProposingTest.person("Lê Văn Năm", "Đội 5"));
    house.drafted(DAY, call, POLICE, ProposingTest.person("Lê Văn Sáu", "Đội 6"));
    assertThat(doubt(second, DoubtKind.TOO_MANY_MANAGERS)).isEmpty();
  }

  @Test
  void withoutARuleOnManagersNothingIsSaidAboutThem() {
    NominationId id = house.drafted(DAY, house.openCall(), POLICE, manager("Lê Văn Ba"));

    assertThat(doubt(id, DoubtKind.TOO_MANY_MANAGERS)).isEmpty();
  }

  @Test
  void aForeignNameIsWrittenInLatinLettersAndItsFormIsWhole() {
    CallId call = house.openCall();
    refused("notLatin", () -> nominate(call, foreign("Анна Иванова", Optional.empty())));
    refused(
        "noSuchCountry",
        () -> nominate(call, foreign("Anna Ivanova", Optional.of(from("XX", "")))));
    refused(
        "noIdentityNumbers",
        () -> nominate(call, foreign("Anna Ivanova", Optional.of(from("FR", "IOM, C1234567")))));
    NominationId bare = house.drafted(DAY, call, POLICE, foreign("Zoë Müller", Optional.empty()));
    refused("missing.ABROAD", () -> house.does(DAY, () -> house.nominations.send(NOMINATOR, bare)));

    NominationId whole =
        house.drafted(DAY, call, POLICE, foreign("Zoë Müller", Optional.of(from("CH", "IOM"))));
    house.does(DAY, () -> house.nominations.send(NOMINATOR, whole));
    assertThat(house.papers.write(NOMINATOR, whole, DossierPaper.REPORT).body().toString())
        .contains("Quốc tịch: Thụy Sĩ.")
        .contains("Tổ chức: IOM.")
        .contains("Kênh đề nghị: bộ, ngành đối tác.");
  }

  @Test
  void numbersOfIdentityCardsAreRefused() {
    CallId call = house.openCall();

    for (String typed : List.of("Lê Văn An 001099012345", "Lê Văn An, CMND 012345678")) {
      refused("noIdentityNumbers", () -> nominate(call, ProposingTest.person(typed, "Phòng A")));
    }
    nominate(call, ProposingTest.person("Lê Văn An", "Đội 3, Quyết định 1204/QĐ-BCA"));
  }

  @Test
  void aQuotaForABodyIsNotMoreThanTheWhole() {
    CallTerms terms = NominationsOnH2.TERMS;
    CallTerms unsound =
        new CallTerms(
            "CP2026",
            terms.programme(),
            terms.from(),
            terms.until(),
            List.of(new CallQuota(RecipientKind.COLLECTIVE, Optional.of(3), Optional.of(4))),
            false,
            terms.criteria(),
            terms.opensOn(),
            terms.closesOn(),
            Optional.empty(),
            DossierForm.THEMATIC);

    refused("quotaUnsound", () -> house.on(DAY, () -> house.calls.draft(OFFICE, unsound)));
  }

  private NominationId nominate(CallId call, NominationFacts facts) {
    return house.on(DAY, () -> house.nominations.nominate(NOMINATOR, call, POLICE, facts));
  }

  private void eligible(NominationId id) {
    house.does(DAY, () -> house.appraisals.findEligible(OFFICE, id));
  }

  private Optional<Doubt> doubt(NominationId id, DoubtKind kind) {
    return house.on(DAY, () -> house.checks.of(AUDITOR, id)).stream()
        .filter(doubt -> doubt.kind() == kind)
        .findFirst();
  }

  private void rule(AwardRuleKey key, String value) {
    house.inForce.add(
        new AwardRule(
            key, value, "", "Quy chế của Bộ", true, LocalDate.of(2025, 7, 1), Optional.empty()));
  }

  private static NominationFacts during(LocalDate from, LocalDate until) {
    return new NominationFacts(
        UNIT.recipient(), Optional.empty(), from, until, UNIT.tasks(), UNIT.citation(), "");
  }

  private static NominationFacts about(NominationFacts facts, LocalizedText name, BodyId body) {
    return new NominationFacts(
        new Recipient(
            RecipientKind.COLLECTIVE, false, name, LocalizedText.EMPTY, Optional.of(body)),
        Optional.empty(),
        facts.from(),
        facts.until(),
        facts.tasks(),
        facts.citation(),
        "");
  }

  private static NominationFacts manager(String name) {
    NominationFacts facts = ProposingTest.person(name, "Trưởng phòng " + name);
    return new NominationFacts(
        facts.recipient(),
        Optional.empty(),
        facts.from(),
        facts.until(),
        facts.tasks(),
        facts.citation(),
        "",
        true,
        Optional.empty());
  }

  private static ForeignNominee from(String country, String organisation) {
    return new ForeignNominee(
        country, organisation, Optional.of(ProposingChannel.PARTNER_MINISTRY));
  }

  private static NominationFacts foreign(String name, Optional<ForeignNominee> abroad) {
    NominationFacts facts = ProposingTest.person(name, "");
    return new NominationFacts(
        new Recipient(
            RecipientKind.INDIVIDUAL,
            true,
            new LocalizedText(name, ""),
            LocalizedText.EMPTY,
            Optional.empty()),
        Optional.empty(),
        facts.from(),
        facts.until(),
        facts.tasks(),
        facts.citation(),
        "",
        false,
        abroad);
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(key);
  }
}
