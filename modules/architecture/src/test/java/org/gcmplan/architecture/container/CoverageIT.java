package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.Figure;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Overview;
import org.junit.jupiter.api.Test;

/** The sentence that leadership says aloud, from the real database, as of any day. */
@InTheContainer
class CoverageIT {
  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 6);
  private static final LocalDate AFTER_THE_MERGER = LocalDate.of(2025, 7, 2);

  @Inject Office office;
  @Inject Coverage coverage;
  @Inject OwnPlans plans;
  @Inject Attachments attachments;
  @Inject LocalityDirectory localities;
  @Inject Dashboard dashboard;

  @Test
  void was58Of63AndSevenMinistriesInFebruary2025() {
    assertThat(CoverageCount.of(coverage.ofLocalities(FEBRUARY)))
        .isEqualTo(new CoverageCount(58, 0, 63));
    assertThat(CoverageCount.of(coverage.ofAgencies(FEBRUARY)).covered()).isEqualTo(7);
  }

  @Test
  void staysAtSevenMinistriesAfterOneWasSplit() {
    assertThat(CoverageCount.of(coverage.ofAgencies(AFTER_THE_MERGER)))
        .extracting(CoverageCount::issued, CoverageCount::inherited)
        .containsExactly(6, 1);
  }

  @Test
  void hasADenominatorOf34AfterTheMerger() {
    CoverageCount count = CoverageCount.of(coverage.ofLocalities(AFTER_THE_MERGER));

    assertThat(count).isEqualTo(new CoverageCount(10, 23, 34));
    assertThat(coverage.ofLocalities(AFTER_THE_MERGER))
        .filteredOn(row -> !row.covered())
        .extracting(row -> row.name().vi())
        .containsExactly("Tỉnh Lai Châu");
  }

  @Test
  void growsByAPlanWithItsDocumentAndShrinksWhenItIsWithdrawn() throws IOException {
    LocalDate signed = LocalDate.of(2025, 9, 15);
    BodyId laiChau = body("12", signed);
    Actor standingOffice = office.standingOffice();

    OwnPlanId plan =
        plans.register(
            standingOffice,
            new NewOwnPlan(laiChau, "77/KH-UBND", signed, "", false),
            new Upload("77.txt", "", bytes("Kế hoạch của tỉnh Lai Châu")));

    OwnPlan entered = row(laiChau, signed).plans().get(0);
    assertThat(row(laiChau, signed).kind()).isEqualTo(CoverageKind.ISSUED);
    assertThat(row(laiChau, signed.minusDays(1)).kind()).isEqualTo(CoverageKind.NONE);
    try (InputStream file =
        attachments.open(office.justice(), entered.file().orElseThrow()).content()) {
      assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains("Lai Châu");
    }

    plans.withdraw(standingOffice, plan, "Nhập nhầm kế hoạch của một huyện");

    assertThat(row(laiChau, signed).kind()).isEqualTo(CoverageKind.NONE);
    assertThatThrownBy(() -> attachments.open(office.justice(), entered.file().orElseThrow()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> coverage.plan(plan)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNotWrittenByOthersNorForABodyThatIsNotThere() {
    LocalDate signed = LocalDate.of(2025, 9, 16);
    BodyId laiChau = body("12", signed);
    BodyId formerLaoCai = body("10", FEBRUARY);

    assertThatThrownBy(
            () ->
                plans.register(
                    office.justice(), new NewOwnPlan(laiChau, "1/KH", signed, "", false)))
        .isInstanceOf(NotAllowed.class);
    assertThat(
            catchThrowableOfType(
                    BusinessRuleViolation.class,
                    () ->
                        plans.register(
                            office.standingOffice(),
                            new NewOwnPlan(formerLaoCai, "1/KH", signed, "", false)))
                .problems()
                .get(0)
                .key())
        .isEqualTo("coverage.bodyNotInForce");
  }

  @Test
  void aPlanWithABadDocumentIsNotEnteredAtAll() {
    LocalDate signed = LocalDate.of(2025, 9, 17);
    BodyId laiChau = body("12", signed);

    assertThatThrownBy(
            () ->
                plans.register(
                    office.standingOffice(),
                    new NewOwnPlan(laiChau, "78/KH-UBND", signed, "", false),
                    new Upload("78.pdf", "", bytes("MZ không phải PDF"))))
        .isInstanceOf(BusinessRuleViolation.class);

    assertThat(row(laiChau, signed).plans()).isEmpty();
  }

  @Test
  void everyFigureOfTheDashboardHasAsManyRowsAsItSays() {
    Actor leadership = office.actor("lanhdao.bng");
    for (LocalDate day : List.of(FEBRUARY, AFTER_THE_MERGER)) {
      Lens lens = Lens.on(day);
      Overview all = dashboard.overview(leadership, lens);

      assertThat(rows(Figure.UNITS, lens)).hasSize(all.unitsTrend().now().of());
      assertThat(rows(Figure.TASKS, lens)).hasSize(all.tasks().now().of());
      assertThat(rows(Figure.TASKS, lens))
          .filteredOn(FigureRow::good)
          .hasSize(all.tasks().now().good());
      assertThat(rows(Figure.REPORTS, lens)).hasSize(all.reports().now().of());
      assertThat(rows(Figure.CHANGES, lens)).hasSize(all.changes().now().of());
      assertThat(rows(Figure.OVERDUE, lens)).hasSize(all.overdueInAll());
      assertThat(rows(Figure.LOCALITIES, lens))
          .hasSize(all.units().stream().mapToInt(unit -> unit.tasks().of()).sum());
      assertThat(all.units()).hasSize(all.coverage().units());
      assertThat(all.tasks().now().of()).isPositive();
    }
  }

  private List<FigureRow> rows(Figure figure, Lens lens) {
    return dashboard.rows(office.actor("lanhdao.bng"), figure, lens);
  }

  private CoverageRow row(BodyId body, LocalDate day) {
    return coverage.ofLocalities(day).stream()
        .filter(row -> row.body().equals(body))
        .findFirst()
        .orElseThrow();
  }

  private BodyId body(String code, LocalDate day) {
    return localities.withCode(code, day).orElseThrow().id().body();
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
