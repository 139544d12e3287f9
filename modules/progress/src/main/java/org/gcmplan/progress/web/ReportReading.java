package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.jspecify.annotations.Nullable;

/** What a page reads of reports: each thing once a request, however often the page names it. */
@RequestScoped
public class ReportReading {
  @Inject RoundCatalogue rounds;
  @Inject ReportCatalogue catalogue;
  @Inject EvidenceFiles files;
  @Inject CurrentActor actor;

  private @Nullable List<ReportingRound> all;
  private final Map<BodyId, List<ReportingDuty>> owed = new HashMap<>();
  private final Map<RoundId, List<ReportingDuty>> dutiesOfRounds = new HashMap<>();
  private final Map<RoundId, Optional<ReportingRound>> knownRounds = new HashMap<>();
  private final Map<DutyId, Optional<ReportingDuty>> knownDuties = new HashMap<>();
  private final Map<ReportId, Optional<ProgressReport>> knownReports = new HashMap<>();
  private final Map<List<Object>, ReportFigures> knownFigures = new HashMap<>();
  private final Map<ReportId, List<Evidence>> knownEvidence = new HashMap<>();

  List<ReportingRound> rounds() {
    if (all == null) {
      all = rounds.all();
      all.forEach(round -> knownRounds.put(round.id(), Optional.of(round)));
    }
    return all;
  }

  /** What a body owes now. */
  List<ReportingDuty> open(BodyId body) {
    return owed.computeIfAbsent(body, asked -> rounds.open(actor.get(), asked));
  }

  List<ReportingDuty> duties(RoundId round) {
    return dutiesOfRounds.computeIfAbsent(round, asked -> rounds.duties(actor.get(), asked));
  }

  Optional<ReportingRound> round(RoundId id) {
    return knownRounds.computeIfAbsent(id, rounds::find);
  }

  Optional<ReportingDuty> duty(DutyId id) {
    return knownDuties.computeIfAbsent(id, asked -> rounds.duty(actor.get(), asked));
  }

  Optional<ProgressReport> report(ReportId id) {
    return knownReports.computeIfAbsent(id, asked -> catalogue.find(actor.get(), asked));
  }

  ReportFigures figures(DutyId duty, OccurrenceId occurrence) {
    return knownFigures.computeIfAbsent(
        List.of(duty, occurrence), asked -> catalogue.figures(actor.get(), duty, occurrence));
  }

  ReportFigures figures(ReportId report) {
    return knownFigures.computeIfAbsent(
        List.of(report), asked -> catalogue.figures(actor.get(), report));
  }

  List<Evidence> evidence(ReportId id) {
    return knownEvidence.computeIfAbsent(id, asked -> files.of(actor.get(), asked));
  }

  /** After something was written: what was read before is not true any more. */
  void forget() {
    knownDuties.clear();
    knownReports.clear();
    knownEvidence.clear();
  }
}
