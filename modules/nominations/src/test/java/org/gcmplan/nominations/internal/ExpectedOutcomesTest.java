package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.ClearanceAnswer;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.ClearanceMatter;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every row of the table of nominations: what the system's checks say of it. */
class ExpectedOutcomesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 17);

  @TestFactory
  Stream<DynamicTest> everyRowIsJudgedAsExpected() {
    List<TableOfNominations> rows = TableOfNominations.read();
    assertThat(rows).hasSize(24);
    Map<String, List<Doubt>> doubts = judged(rows);
    return rows.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.number() + " " + row.outcome(),
                    () ->
                        assertThat(outcome(doubts.get(row.number())))
                            .as("%s", doubts.get(row.number()))
                            .isEqualTo(row.outcome())));
  }

  @Test
  void whoIsPreferredIsNoted() {
    Map<String, List<Doubt>> doubts = judged(TableOfNominations.read());

    assertThat(doubts.get("BK-11")).extracting(Doubt::kind).contains(DoubtKind.PREFERRED);
    assertThat(doubts.get("BK-01")).isEmpty();
    assertThat(doubts.get("BK-20")).extracting(Doubt::kind).contains(DoubtKind.SPANS_BODIES);
    assertThat(doubts.get("BK-05")).extracting(Doubt::kind).contains(DoubtKind.BODY_ENDED);
  }

  /** All handed in on their days, then checked on one day. */
  private static Map<String, List<Doubt>> judged(List<TableOfNominations> rows) {
    try (NominationsOnH2 house = new NominationsOnH2()) {
      CallId call = house.openCall();
      Map<String, NominationId> ids = new LinkedHashMap<>();
      rows.stream()
          .filter(TableOfNominations::wasAwardedByTheSameMinister)
          .forEach(row -> pastAward(house, row));
      rows.stream()
          .sorted(Comparator.comparing(TableOfNominations::submittedOn))
          .forEach(row -> ids.put(row.number(), handedIn(house, call, row)));
      Map<String, List<Doubt>> doubts = new HashMap<>();
      ids.forEach(
          (number, id) ->
              doubts.put(
                  number, house.on(DAY, () -> house.checks.of(NominationsOnH2.OFFICE, id))));
      return doubts;
    }
  }

  private static NominationId handedIn(
      NominationsOnH2 house, CallId call, TableOfNominations row) {
    NominationId id =
        house.received(row.submittedOn(), call, row.proposing(), row.facts());
    if (row.isUnderInspection()) {
      ClearanceId asked =
          house.on(
              row.submittedOn(),
              () ->
                  house.clearances.ask(
                      NominationsOnH2.OFFICE,
                      id,
                      BodiesOnPaper.HOME,
                      ClearanceMatter.INSPECTION));
      Actor home =
          NominationsOnH2.person("Thanh tra", Role.FOCAL_POINT, BodiesOnPaper.HOME);
      house.does(
          DAY,
          () ->
              house.clearances.answer(
                  home, asked, ClearanceAnswer.PROCEEDINGS_OPEN, "Chưa kết luận xong"));
    }
    return id;
  }

  private static void pastAward(NominationsOnH2 house, TableOfNominations row) {
    NominationFacts facts = row.facts();
    house.register.award(
        facts.recipient(),
        new AchievementPeriod(facts.from(), facts.until()),
        new LocalizedText("Bộ trưởng Bộ Ngoại giao", "Minister of Foreign Affairs"));
  }

  /** A late file was justified when it was sent: the warning itself stays. */
  private static String outcome(List<Doubt> doubts) {
    DoubtWeight heaviest =
        doubts.stream()
            .map(Doubt::weight)
            .max(Comparator.naturalOrder())
            .orElse(DoubtWeight.NOTE);
    return switch (heaviest) {
      case BLOCK -> "block";
      case WARN -> "warn";
      case NOTE -> "pass";
    };
  }
}
