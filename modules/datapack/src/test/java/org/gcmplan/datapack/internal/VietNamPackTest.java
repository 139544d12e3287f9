package org.gcmplan.datapack.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.datapack.StableId;
import org.gcmplan.datapack.internal.PassedWork.Passed;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pack that ships, loaded into the real registers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietNamPackTest {
  private static final LocalDate PLAN = LocalDate.of(2020, 3, 20);
  private static final LocalDate MINISTRIES = LocalDate.of(2025, 3, 1);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final LoadedCountry country = new LoadedCountry();

  @BeforeAll
  void load() {
    country.load(true);
  }

  @AfterAll
  void close() {
    country.close();
  }

  @Nested
  class Ministries {
    @Test
    void are23WhenThePlanBeginsAnd18AfterTheReorganisation() {
      assertThat(country.agencies().inForceOn(PLAN)).hasSize(23);
      assertThat(country.agencies().inForceOn(MINISTRIES)).hasSize(18);
    }

    @Test
    void thatEndedNameWhoTookOver() {
      Agency labour = country.agencies().withCode("BLDTBXH", PLAN).orElseThrow();
      assertThat(labour.validTo()).contains(MINISTRIES.minusDays(1));
      assertThat(labour.successors())
          .hasSize(5)
          .startsWith(StableId.agency("BNV", Optional.empty()));
      assertThat(country.agencies().all())
          .filteredOn(agency -> agency.validTo().isPresent())
          .hasSize(7)
          .allMatch(agency -> !agency.successors().isEmpty());
    }
  }

  @Nested
  class TheRules {
    @Test
    void comeInVersionsEachFromItsOwnDay() {
      assertThat(country.ruleTables().stream().distinct())
          .containsExactly(
              "2020-03-20 PlanLevel",
              "2020-03-20 Consultation",
              "2025-07-01 Consultation",
              "2020-03-20 LegalReview",
              "2025-07-01 LegalReview",
              "2020-03-20 Approval");
    }
  }

  @Nested
  class ThePlan {
    @Test
    void isOfDecision402AndSaysThatItIsIllustrative() {
      var plan = country.frame().plan().orElseThrow();
      assertThat(plan.decision()).isEqualTo("402/QĐ-TTg");
      assertThat(plan.decidedOn()).isEqualTo(PLAN);
      assertThat(plan.register()).isEqualTo("QĐ-BNG");
      assertThat(plan.illustrative()).isTrue();
      assertThat(plan.coordinator()).isEqualTo(StableId.agency("BNG", Optional.empty()).body());
    }

    @Test
    void hasItsWholeFrame() {
      assertThat(country.frame().focusAreas()).hasSize(5);
      assertThat(country.frame().objectives()).hasSize(23);
      assertThat(country.frame().principles()).hasSize(10);
      assertThat(country.frame().objectives().get(9).sdgTargets())
          .containsExactly("5.2", "8.7", "16.2");
    }

    @Test
    void has60TasksOverTheFiveFocusAreas() {
      assertThat(country.pack().tasks().stream().map(TaskContent::code).map(c -> c.focusArea()))
          .hasSize(60)
          .satisfies(
              areas ->
                  assertThat(areas.stream().collect(groupingBy(area -> area, counting())))
                      .isEqualTo(Map.of(1, 12L, 2, 12L, 3, 14L, 4, 10L, 5, 12L)));
    }

    @Test
    void servesEveryObjective() {
      assertThat(country.pack().tasks().stream().flatMap(task -> task.objectives().stream()))
          .containsAll(IntStream.rangeClosed(1, 23).boxed().toList());
    }

    @Test
    void hasSoundTasksOnTheDayItWasDecided() {
      for (TaskContent task : country.pack().tasks()) {
        assertThat(country.rules().problemsOf(task, PLAN, "")).as(task.code().value()).isEmpty();
        for (TaskField field : TaskField.values()) {
          assertThat(country.rules().problemsOf(field, task.get(field), PLAN, "")).isEmpty();
        }
      }
    }

    @Test
    void saysEverythingInBothLanguages() {
      assertThat(country.pack().tasks())
          .allSatisfy(
              task ->
                  assertThat(task.fields().values())
                      .noneMatch(value -> value.vi().isEmpty() || value.en().isEmpty()));
    }

    @Test
    void isIssuedOnce() {
      assertThat(country.issued()).isEqualTo(country.pack().tasks());
    }
  }

  @Test
  void loadingAgainChangesNothing() {
    country.events().news();
    country.load(true);
    assertThat(country.events().news()).isEmpty();
    assertThat(country.issued()).hasSize(60);
  }

  @Test
  void workPassesOnTheDayTaskByTask() {
    BodyId labour = agency("BLDTBXH", PLAN);
    assertThat(country.passed())
        .filteredOn(passed -> passed.from().equals(labour))
        .extracting(Passed::task, Passed::to, Passed::on)
        .containsExactly(
            tuple("3.12", agency("BYT", MINISTRIES), MINISTRIES),
            tuple("5.07", agency("BNV", MINISTRIES), MINISTRIES));
  }

  @Test
  void theWorkOf52LocalitiesPassesTo23OnTheDayOfTheMerger() {
    var passed = country.passed().stream().filter(each -> each.on().equals(MERGER)).toList();
    assertThat(passed.stream().map(Passed::from).distinct()).hasSize(52);
    assertThat(passed.stream().map(Passed::to).distinct()).hasSize(23);
    assertThat(passed).hasSize(104);
  }

  private BodyId agency(String code, LocalDate day) {
    return country.agencies().withCode(code, day).orElseThrow().id().body();
  }

  @Test
  void anIllustrativePlanIsPutInForceOnlyForADemonstration() {
    country.issued().clear();
    country.load(false);
    assertThat(country.issued()).isEmpty();
    country.load(true);
    assertThat(country.issued()).hasSize(60);
  }

  @Test
  void idsAreTheSameEverywhereAndForEver() {
    assertThat(StableId.locality("15", Optional.empty()).value())
        .hasToString("c39c79e4-ca2a-313d-83bd-79fe8ee86ad4");
  }
}
