package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One achievement twice under other spellings is barred; namesakes are for a person to judge. */
class NamesakesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final BodyId POLICE = BodiesOnPaper.POLICE;

  private final NominationsOnH2 house = new NominationsOnH2();
  private final CallId call = house.openCall();

  @AfterEach
  void close() {
    house.close();
  }

  private static NominationFacts of(RecipientKind kind, String name, String unit, BodyId body) {
    NominationFacts facts = ProposingTest.facts("x");
    return new NominationFacts(
        new Recipient(
            kind,
            false,
            new LocalizedText(name, ""),
            new LocalizedText(unit, ""),
            Optional.of(body)),
        Optional.empty(),
        facts.from(),
        facts.until(),
        facts.tasks(),
        facts.citation(),
        "");
  }

  private Optional<Doubt> second(NominationFacts first, BodyId by, NominationFacts then) {
    house.received(DAY, call, POLICE, first);
    NominationId later = house.received(DAY.plusDays(1), call, by, then);
    return house.on(DAY, () -> house.checks.of(NominationsOnH2.OFFICE, later)).stream()
        .filter(doubt -> doubt.kind() == DoubtKind.NOMINATED_BEFORE)
        .findFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHÒNG HOÀ BÌNH",
        "Phòng Hòa Bình",
        "pho\u0300ng  Ho\u0300a  Bi\u0300nh",
        "Phòng “Hoà Bình”"
      })
  void theSameUnitUnderAnotherSpellingIsBarred(String typed) {
    Optional<Doubt> doubt =
        second(
            of(RecipientKind.COLLECTIVE, "Phòng Hoà Bình", "", POLICE),
            BodiesOnPaper.HOME,
            of(RecipientKind.COLLECTIVE, typed, "", POLICE));

    assertThat(doubt).map(Doubt::weight).contains(DoubtWeight.BLOCK);
  }

  @Test
  void aPersonOfThatNameElsewhereIsOnlyTold() {
    Optional<Doubt> doubt =
        second(
            of(RecipientKind.INDIVIDUAL, "Nguyễn Văn An", "Phòng Tham mưu", POLICE),
            POLICE,
            of(RecipientKind.INDIVIDUAL, "Nguyễn Văn An", "Cục Cảnh sát biển", POLICE));

    assertThat(doubt).map(Doubt::weight).contains(DoubtWeight.WARN);
  }

  @Test
  void aPersonOfThatNameInABodyThatHasNothingToDoWithItIsNobody() {
    assertThat(
            second(
                of(RecipientKind.INDIVIDUAL, "Nguyễn Văn An", "Phòng Tham mưu", POLICE),
                BodiesOnPaper.HEALTH,
                of(RecipientKind.INDIVIDUAL, "Nguyễn Văn An", "Vụ Bảo hiểm", BodiesOnPaper.HEALTH)))
        .isEmpty();
  }

  @Test
  void theSamePersonUnderABodyThatWentIntoTheOtherIsBarred() {
    Optional<Doubt> doubt =
        second(
            of(RecipientKind.INDIVIDUAL, "Trần Thị Bích", "Cục Việc làm", BodiesOnPaper.LABOUR),
            BodiesOnPaper.HOME,
            of(RecipientKind.INDIVIDUAL, "Trần Thị Bích", "Cục Việc làm", BodiesOnPaper.HOME));

    assertThat(doubt).map(Doubt::weight).contains(DoubtWeight.BLOCK);
  }

  @Test
  void anotherTimeIsAnotherAchievement() {
    NominationFacts facts = of(RecipientKind.COLLECTIVE, "Phòng Hoà Bình", "", POLICE);
    NominationFacts later =
        new NominationFacts(
            facts.recipient(),
            Optional.empty(),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 9, 30),
            facts.tasks(),
            facts.citation(),
            "");

    assertThat(second(facts, POLICE, later)).isEmpty();
  }
}
