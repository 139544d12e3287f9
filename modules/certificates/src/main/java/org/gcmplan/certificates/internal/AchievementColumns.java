package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What an award was for. */
@Embeddable
class AchievementColumns {
  @Column(name = "programme_code", updatable = false)
  private String programmeCode;

  @Column(name = "period_from", updatable = false)
  private @Nullable LocalDate periodFrom;

  @Column(name = "period_until", updatable = false)
  private @Nullable LocalDate periodUntil;

  @Column(name = "merit_vi", updatable = false)
  private String meritVi;

  @Column(name = "merit_en", updatable = false)
  private String meritEn;

  protected AchievementColumns() {} // for JPA

  AchievementColumns(String programme, LocalizedText merit, Optional<AchievementPeriod> period) {
    programmeCode = programme;
    meritVi = merit.vi();
    meritEn = merit.en();
    periodFrom = period.map(AchievementPeriod::from).orElse(null);
    periodUntil = period.map(AchievementPeriod::until).orElse(null);
  }

  String programmeCode() {
    return programmeCode;
  }

  LocalizedText merit() {
    return new LocalizedText(meritVi, meritEn);
  }

  Optional<AchievementPeriod> period() {
    LocalDate from = periodFrom;
    LocalDate until = periodUntil;
    return from == null || until == null
        ? Optional.empty()
        : Optional.of(new AchievementPeriod(from, until));
  }
}
