package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.coverage.internal.CoverageOnH2;
import org.gcmplan.kernel.Actor;
import org.gcmplan.localities.Locality;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The sentence that is said aloud, from the shipped pack through the real registers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietNamCoverageTest {
  private static final LocalDate FEBRUARY_2025 = LocalDate.of(2025, 2, 6);
  private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2025, 7, 2);

  private final LoadedCountry country = new LoadedCountry();
  private CoverageOnH2 database;
  private Coverage coverage;

  @BeforeAll
  void load() {
    country.load(false);
    database = new CoverageOnH2(country.localities(), country.agencies());
    coverage = database.coverage(Set.of(), country.localityRegister().everKnown());
    OwnPlans register = database.plans(country.frame(), country.events(), LoadedCountry.CLOCK);
    Findings findings = country.pack().findings();
    List<NewOwnPlan> all = new ArrayList<>(country.pack().ownPlans());
    all.addAll(OwnPlanTable.readMadeUp(PackFolder.shipped(), country.pack().codes(), findings));
    findings.refuseIfAny();
    all.forEach(plan -> register.register(Actor.SYSTEM, plan));
  }

  @AfterAll
  void close() {
    database.close();
    country.close();
  }

  @Test
  void says58Of63AndSevenMinistriesInFebruary2025() {
    assertThat(CoverageCount.of(coverage.ofLocalities(FEBRUARY_2025)))
        .isEqualTo(new CoverageCount(58, 0, 63));
    assertThat(CoverageCount.of(coverage.ofAgencies(FEBRUARY_2025)).covered()).isEqualTo(7);
    assertThat(silent(FEBRUARY_2025))
        .containsExactly(
            "Tỉnh Đắk Nông", "Tỉnh Hậu Giang", "Tỉnh Lai Châu", "Tỉnh Ninh Thuận", "Tỉnh Yên Bái");
  }

  @Test
  void says33Of34AfterTheMergerAndOnlyLaiChauHasNone() {
    CoverageCount count = CoverageCount.of(coverage.ofLocalities(AFTER_THE_MERGER));

    assertThat(count.units()).isEqualTo(34);
    assertThat(count.covered()).isEqualTo(33);
    assertThat(count.issued()).isEqualTo(10);
    assertThat(count.inherited()).isEqualTo(23);
    assertThat(silent(AFTER_THE_MERGER)).containsExactly("Tỉnh Lai Châu");
  }

  @Test
  void namesThePlansThatAMergedUnitInherits() {
    CoverageRow laoCai =
        coverage.ofLocalities(AFTER_THE_MERGER).stream()
            .filter(row -> row.name().vi().equals("Tỉnh Lào Cai"))
            .findFirst()
            .orElseThrow();

    assertThat(laoCai.kind()).isEqualTo(CoverageKind.INHERITED);
    assertThat(laoCai.plans()).extracting(OwnPlan::number).containsExactly("356/KH-UBND");
  }

  @Test
  void tellsTheFivePlansThatWereFoundFromTheMadeUpOnes() {
    List<OwnPlan> plans =
        coverage.ofLocalities(FEBRUARY_2025).stream().flatMap(row -> row.plans().stream()).toList();

    assertThat(plans).filteredOn(plan -> !plan.illustrative()).hasSize(5);
    assertThat(plans)
        .filteredOn(plan -> !plan.illustrative())
        .allSatisfy(plan -> assertThat(plan.source()).isNotEmpty());
    assertThat(plans).filteredOn(OwnPlan::illustrative).hasSize(53);
  }

  @Test
  void passesThePlanOfTheMinistryOfLabourToItsSuccessors() {
    List<CoverageRow> after = coverage.ofAgencies(AFTER_THE_MERGER);

    assertThat(after)
        .filteredOn(row -> row.kind() == CoverageKind.INHERITED)
        .extracting(row -> row.name().vi())
        .contains("Bộ Nội vụ");
  }

  @Test
  void theMapHasATileForEachOfThe34() {
    assertThat(country.pack().tiles().fits(codes(AFTER_THE_MERGER))).isTrue();
    assertThat(country.pack().tiles().fits(codes(FEBRUARY_2025))).isFalse();
    assertThat(country.pack().tiles().tiles())
        .filteredOn(tile -> !tile.part().isEmpty())
        .extracting(tile -> tile.part().vi())
        .containsExactly("Hoàng Sa", "Trường Sa");
  }

  private List<String> codes(LocalDate day) {
    return country.localities().inForceOn(day).stream()
        .map(Locality::designation)
        .map(designation -> designation.code())
        .toList();
  }

  private List<String> silent(LocalDate day) {
    return coverage.ofLocalities(day).stream()
        .filter(row -> !row.covered())
        .map(row -> row.name().vi())
        .toList();
  }
}
