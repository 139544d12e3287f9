package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportState;

/** Says of a duty where its process should stand. */
@Dependent
class DutyLabels {
  private final RoundRepository rounds;
  private final ReportRepository reports;
  private final FormerBodies ended;

  @Inject
  DutyLabels(RoundRepository rounds, ReportRepository reports, FormerBodies ended) {
    this.ended = ended;
    this.rounds = rounds;
    this.reports = reports;
  }

  DutyLabel of(DutyEntry duty) {
    return of(List.of(duty)).get(0);
  }

  /** Of many, with one query for all their reports. */
  List<DutyLabel> of(List<DutyEntry> duties) {
    Map<Optional<DutyId>, List<ProgressReport>> written =
        reports.of(duties.stream().map(DutyEntry::id).toList()).stream()
            .map(ReportEntry::shown)
            .collect(Collectors.groupingBy(ProgressReport::duty));
    return duties.stream()
        .map(duty -> of(duty, written.getOrDefault(Optional.of(duty.id()), List.of())))
        .toList();
  }

  private DutyLabel of(DutyEntry duty, List<ProgressReport> all) {
    List<ProgressReport> written =
        all.stream().filter(report -> duty.asks(report.occurrence())).toList();
    RoundEntry round = rounds.round(duty.round());
    List<BodyId> reviewing = reviewers(written, ReportState.SENT);
    List<BodyId> amending =
        ended.contain(duty.body())
            ? List.of()
            : reviewers(written, ReportState.SENT_BACK).stream()
                .filter(body -> !reviewing.contains(body))
                .toList();
    return new DutyLabel(
        duty.id(),
        round.id(),
        round.reference(),
        round.name(),
        duty.body(),
        round.due(),
        stage(duty, reviewing.size() + amending.size()),
        reviewing,
        amending);
  }

  private static DutyStage stage(DutyEntry duty, int open) {
    if (duty.isOwed()) {
      return DutyStage.OWED;
    }
    return open > 0 ? DutyStage.IN_REVIEW : DutyStage.DONE;
  }

  private static List<BodyId> reviewers(List<ProgressReport> written, ReportState state) {
    return written.stream()
        .filter(report -> report.state() == state)
        .map(ProgressReport::reviewer)
        .distinct()
        .toList();
  }
}
