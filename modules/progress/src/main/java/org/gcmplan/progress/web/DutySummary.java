package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundId;

/** Duties and rounds in short, beside the inbox. */
@Named
@RequestScoped
public class DutySummary {
  @Inject ReportReading reading;

  public Optional<ReportingDuty> duty(String id) {
    return reading.duty(DutyId.parse(id));
  }

  public Optional<ReportingRound> round(String id) {
    return reading.round(RoundId.parse(id));
  }

  public Optional<ReportingRound> roundOf(ReportingDuty duty) {
    return reading.round(duty.round());
  }
}
