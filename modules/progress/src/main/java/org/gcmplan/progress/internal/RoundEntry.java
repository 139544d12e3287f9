package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCounts;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundState;
import org.jspecify.annotations.Nullable;

/** One time that a regime asks for reports. */
@Entity
@Table(schema = "progress", name = "round")
class RoundEntry {
  @Id private UUID id;
  @Version private long version;
  private UUID regime;
  private String reference;

  @Column(name = "name_vi")
  private String nameVi;

  @Column(name = "name_en")
  private String nameEn;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  private LocalDate cutoff;

  @Column(name = "due_on")
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private RoundState state;

  @Column(name = "opened_on")
  private LocalDate openedOn;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  protected RoundEntry() {}

  RoundEntry(ReportingRegime regime, ReportPeriod period, LocalDate due, LocalDate today) {
    this.id = UUID.randomUUID();
    this.regime = regime.id().value();
    this.reference = regime.frequency().labelled(regime.code(), period);
    this.nameVi = regime.name().vi();
    this.nameEn = regime.name().en();
    this.periodFrom = period.from();
    this.periodUntil = period.until();
    LocalDate rule = regime.terms().cutoff(period);
    this.cutoff = rule.isAfter(due) ? due : rule;
    this.due = due;
    this.state = RoundState.OPEN;
    this.openedOn = today;
  }

  void close(LocalDate today, long seen) {
    if (seen != version) {
      throw new ChangedMeanwhile("progress.round.changedMeanwhile");
    }
    mustBeOpen();
    state = RoundState.CLOSED;
    closedOn = today;
  }

  void mustBeOpen() {
    if (!isOpen()) {
      throw new BusinessRuleViolation("progress.round.closed", name());
    }
  }

  boolean isOpen() {
    return state == RoundState.OPEN;
  }

  RoundId id() {
    return new RoundId(id);
  }

  RegimeId regime() {
    return new RegimeId(regime);
  }

  String reference() {
    return reference;
  }

  LocalizedText name() {
    return new LocalizedText(nameVi, nameEn);
  }

  ReportPeriod period() {
    return new ReportPeriod(periodFrom, periodUntil);
  }

  LocalDate cutoff() {
    return cutoff;
  }

  LocalDate due() {
    return due;
  }

  ReportingRound shown(RoundCounts counts) {
    return new ReportingRound(
        id(),
        regime(),
        reference,
        name(),
        period(),
        cutoff,
        due,
        state,
        openedOn,
        Optional.ofNullable(closedOn),
        counts,
        version);
  }
}
