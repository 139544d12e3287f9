package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundId;
import org.jspecify.annotations.Nullable;

/** Rounds, who owes what in one of them, and the regimes behind them. */
@Named
@ViewScoped
public class RoundsView implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BODIES = 60;

  @Inject ReportReading reading;
  @Inject ReportingRegimes regimes;
  @Inject Reviewers reviewers;
  @Inject BodyOrder order;
  @Inject CurrentActor actor;
  @Inject transient PlanClock clock;

  private String round = "";
  private String page = "";

  public List<ReportingRound> all() {
    return reading.rounds();
  }

  public List<ReportingRegime> regimes() {
    return regimes.all();
  }

  public List<ReportingRegime> inForce() {
    return regimes.inForceOn(clock.today());
  }

  /** What the reader’s bodies owe now. */
  public List<ReportingDuty> mine() {
    return actor.get().rights().stream()
        .filter(right -> right.role() == Role.COORDINATOR)
        .map(Grant::body)
        .flatMap(body -> reading.open(body).stream())
        .toList();
  }

  public ReportingRound of(ReportingDuty duty) {
    return reading.round(duty.round()).orElseThrow();
  }

  public Optional<ReportingRound> shown() {
    return round.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reading.round(id()).orElseThrow(() -> new NotFound("reporting round", round)));
  }

  /** The silent first. */
  public RowsOnPage<ReportingDuty> duties() {
    Comparator<ReportingDuty> silentFirst = Comparator.comparing(ReportingDuty::isComplete);
    return RowsOnPage.of(
        reading.duties(id()).stream().sorted(silentFirst.thenComparing(order.ofDuties())).toList(),
        page,
        BODIES);
  }

  /** complete, late, missing or awaited: the end of a key. */
  public String standing(ReportingDuty duty) {
    if (duty.isComplete()) {
      return duty.late() ? "late" : "complete";
    }
    return duty.missing() && !duty.reopened() ? "missing" : "awaited";
  }

  public boolean isOffice() {
    return reviewers.isOffice(reviewers.body(actor.get()))
        && reviewers.decides(actor.get(), reviewers.body(actor.get()));
  }

  public boolean isReviewer() {
    return reviewers.decides(actor.get(), reviewers.body(actor.get()));
  }

  private RoundId id() {
    try {
      return RoundId.parse(round);
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("reporting round", round);
    }
  }

  public String getRound() {
    return round;
  }

  public void setRound(@Nullable String round) {
    this.round = Typing.orEmpty(round);
  }

  public String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = Typing.orEmpty(page);
  }
}
