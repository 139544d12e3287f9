package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.access.Coordinators;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.coverage.CoverageKind;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.reporting.BodyChange;
import org.gcmplan.reporting.BodyProfile;
import org.gcmplan.reporting.BodyProfiles;
import org.junit.jupiter.api.Test;

/** What stands on the page of a body, before and after the reorganisations of 2025. */
@InTheContainer
class BodyProfileIT {
  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 6);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 2);

  @Inject Office office;
  @Inject BodyProfiles profiles;
  @Inject Coordinators coordinators;
  @Inject LocalityDirectory localities;
  @Inject AgencyDirectory agencies;

  @Test
  void aMergedProvinceSaysWhatItWasFormedFromAndByWhichPaper() {
    BodyId formerLaoCai = locality("10", FEBRUARY);
    BodyId yenBai = locality("15", FEBRUARY);
    BodyId laoCai = locality("15", AFTER);

    BodyProfile now = profiles.of(laoCai, AFTER);

    assertThat(now.name().vi()).isEqualTo("Tỉnh Lào Cai");
    assertThat(now.validFrom()).contains(LocalDate.of(2025, 7, 1));
    assertThat(now.changes()).hasSize(1);
    BodyChange merger = now.changes().get(0);
    assertThat(merger.before()).containsExactlyInAnyOrder(formerLaoCai, yenBai);
    assertThat(merger.after()).containsExactly(laoCai);
    assertThat(merger.legalBasis()).contains("202/2025/QH15");
    assertThat(now.plan().kind()).isEqualTo(CoverageKind.INHERITED);
    assertThat(now.plan().plans()).extracting(OwnPlan::body).contains(formerLaoCai);
    assertThat(now.tasks()).isNotEmpty().extracting(Assignment::body).containsOnly(laoCai);
  }

  @Test
  void aProvinceThatEndedIsShownAsOfItsLastDay() {
    BodyId formerLaoCai = locality("10", FEBRUARY);

    BodyProfile then = profiles.of(formerLaoCai, AFTER);

    assertThat(then.hasEnded()).isTrue();
    assertThat(then.asOf()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(then.plan().kind()).isEqualTo(CoverageKind.ISSUED);
    assertThat(then.tasks()).isNotEmpty().extracting(Assignment::body).containsOnly(formerLaoCai);
    assertThat(profiles.of(locality("15", AFTER), FEBRUARY).asOf())
        .isEqualTo(LocalDate.of(2025, 7, 1));
  }

  @Test
  void aMinistryThatWasSplitNamesAllWhoTookOver() {
    BodyId labour = agencies.withCode("BLDTBXH", FEBRUARY).orElseThrow().id().body();

    BodyProfile then = profiles.of(labour, AFTER);

    assertThat(then.asOf()).isEqualTo(LocalDate.of(2025, 2, 28));
    assertThat(then.changes()).hasSize(1);
    assertThat(then.changes().get(0).after()).hasSize(5);
    assertThat(then.changes().get(0).legalBasis()).isEqualTo("176/2025/QH15");
    BodyId homeAffairs = agencies.withCode("BNV", AFTER).orElseThrow().id().body();
    assertThat(profiles.of(homeAffairs, AFTER).changes()).hasSize(1);
  }

  @Test
  void whatNeverWasIsNotFound() {
    assertThatThrownBy(() -> profiles.of(BodyId.locality(new UUID(0, 7)), AFTER))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> profiles.of(BodyId.agency(new UUID(0, 7)), AFTER))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void coordinatorsAreNamedToTheirHouseAndTheStandingOfficeOnly() {
    BodyId hanoi = locality("01", AFTER);

    assertThat(coordinators.names(office.standingOffice(), hanoi)).isNotEmpty();
    assertThat(coordinators.names(office.actor("dieuphoi.ha-noi"), hanoi)).isNotEmpty();
    assertThat(coordinators.names(office.justice(), hanoi)).isEmpty();
  }

  private BodyId locality(String code, LocalDate day) {
    return localities.withCode(code, day).orElseThrow().id().body();
  }
}
