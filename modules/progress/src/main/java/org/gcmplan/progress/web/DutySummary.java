package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;

/** Duties and rounds in short, beside the inbox. */
@Named
@RequestScoped
public class DutySummary {
  @Inject RoundCatalogue rounds;
  @Inject CurrentActor actor;

  public Optional<ReportingDuty> duty(String id) {
    return rounds.duty(actor.get(), DutyId.parse(id));
  }

  public Optional<ReportingRound> round(String id) {
    return rounds.find(RoundId.parse(id));
  }

  public Optional<ReportingRound> roundOf(ReportingDuty duty) {
    return rounds.find(duty.round());
  }
}
