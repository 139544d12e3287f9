package org.gcmplan.progress.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingRegime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegimesTest {
  private final Bureau bureau = new Bureau();

  @AfterEach
  void close() {
    bureau.close();
  }

  @Test
  void theSameRegimeAgainChangesNothing() {
    bureau.regimes.keep(Actor.SYSTEM, Known.yearly());
    bureau.database.commit();
    bureau.events.news();

    bureau.regimes.keep(Actor.SYSTEM, Known.yearly());

    assertThat(bureau.events.news()).isEmpty();
    assertThat(bureau.regimes.all()).containsExactly(Known.yearly());
  }

  @Test
  void itIsInForceFromItsFirstDayToItsLast() {
    bureau.regimes.keep(Known.OFFICE, ending(LocalDate.of(2026, 6, 30)));

    assertThat(bureau.regimes.inForceOn(LocalDate.of(2026, 6, 30))).hasSize(1);
    assertThat(bureau.regimes.inForceOn(LocalDate.of(2026, 7, 1))).isEmpty();
    assertThat(bureau.regimes.inForceOn(LocalDate.of(2019, 12, 31))).isEmpty();
  }

  @Test
  void onlyTheStandingOfficeKeepsThem() {
    assertThatThrownBy(() -> bureau.regimes.keep(Known.MPS_FOCAL_POINT, Known.yearly()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatIsNotPossibleIsNamedAtItsField() {
    ReportingRegime wrong =
        new ReportingRegime(
            new RegimeId(new UUID(5, 2)),
            "Năm",
            LocalizedText.EMPTY,
            ReportFrequency.YEARLY,
            Set.of(),
            Known.MOFA,
            Set.of(),
            new ReportTerms(32, 0),
            LocalizedText.EMPTY,
            EnumSet.noneOf(ReportPart.class),
            LocalDate.of(2026, 1, 1),
            Optional.of(LocalDate.of(2025, 1, 1)),
            "");

    assertThatThrownBy(() -> bureau.regimes.keep(Known.OFFICE, wrong))
        .satisfies(
            Refused.as(
                "code: progress.regime.code",
                "name: progress.regime.nameMissing",
                "outline: progress.regime.outlineMissing",
                "cutoffDay: progress.regime.cutoffDay",
                "dueAfter: progress.regime.dueAfter",
                "validTo: progress.regime.endsBeforeItBegins",
                "reporters: progress.regime.noReporters",
                "covers: progress.regime.coversNothing",
                "form: progress.regime.emptyForm"));
  }

  @Test
  void periodsFollowTheCalendar() {
    LocalDate day = LocalDate.of(2026, 5, 9);

    assertThat(ReportFrequency.QUARTERLY.containing(day))
        .isEqualTo(new ReportPeriod(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30)));
    assertThat(ReportFrequency.HALF_YEARLY.containing(day).until()).isEqualTo("2026-06-30");
    assertThat(ReportFrequency.YEARLY.containing(day).until()).isEqualTo("2026-12-31");
    assertThat(ReportFrequency.QUARTERLY.labelled("quy", ReportFrequency.QUARTERLY.containing(day)))
        .isEqualTo("QUY-2026-Q2");
  }

  @Test
  void aCutOffOnThe31stIsTheLastDayOfAShorterMonth() {
    ReportPeriod june = ReportFrequency.HALF_YEARLY.containing(LocalDate.of(2026, 2, 1));

    assertThat(new ReportTerms(31, 3).cutoff(june)).isEqualTo("2026-06-30");
  }

  private static ReportingRegime ending(LocalDate last) {
    ReportingRegime regime = Known.yearly();
    return new ReportingRegime(
        regime.id(),
        regime.code(),
        regime.name(),
        regime.frequency(),
        regime.reporters(),
        regime.addressee(),
        regime.covers(),
        regime.terms(),
        regime.outline(),
        regime.form(),
        regime.validFrom(),
        Optional.of(last),
        regime.source());
  }
}
