package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundCounts;
import org.gcmplan.progress.RoundId;

@ApplicationScoped
@Transactional
class RoundReads implements RoundCatalogue {
  private final RoundRepository rounds;
  private final ReportRepository reports;
  private final DutyLabels labels;

  @Inject
  RoundReads(RoundRepository rounds, ReportRepository reports, DutyLabels labels) {
    this.rounds = rounds;
    this.reports = reports;
    this.labels = labels;
  }

  @Override
  public List<ReportingRound> all() {
    Map<RoundId, RoundCounts> counts = rounds.counts();
    return rounds.rounds().stream().map(round -> shown(round, counts)).toList();
  }

  @Override
  public Optional<ReportingRound> find(RoundId round) {
    return rounds.find(round).map(entry -> shown(entry, rounds.counts()));
  }

  private static ReportingRound shown(RoundEntry round, Map<RoundId, RoundCounts> counts) {
    return round.shown(counts.getOrDefault(round.id(), RoundCounts.NONE));
  }

  @Override
  public List<ReportingDuty> duties(Actor reader, RoundId round) {
    return shown(seen(reader, rounds.duties(round)));
  }

  @Override
  public Optional<ReportingDuty> duty(Actor reader, DutyId duty) {
    List<DutyEntry> asked = rounds.find(duty).map(this::now).map(List::of).orElse(List.of());
    return shown(seen(reader, asked)).stream().findFirst();
  }

  /** That duty, or the one into which all of it went. */
  private DutyEntry now(DutyEntry duty) {
    return duty.isPassed() ? now(rounds.duty(duty.passedTo().orElseThrow())) : duty;
  }

  @Override
  public List<ReportingDuty> open(Actor reader, BodyId body) {
    List<DutyEntry> open =
        rounds.duties(body).stream()
            .filter(duty -> duty.isReopened() || rounds.round(duty.round()).isOpen())
            .sorted(Comparator.comparing(duty -> rounds.round(duty.round()).due()))
            .toList();
    return shown(seen(reader, open));
  }

  @Override
  public List<ReportingDuty> toReview(Actor reader, BodyId reviewer, RoundId round) {
    return duties(reader, round).stream().filter(duty -> isReviewed(duty, reviewer)).toList();
  }

  @Override
  public Optional<DutyLabel> label(DutyId duty) {
    return rounds.find(duty).map(labels::of);
  }

  @Override
  public List<DutyLabel> underWay() {
    return labels.of(rounds.underWay()).stream()
        .filter(label -> label.stage() != DutyStage.DONE)
        .toList();
  }

  private static List<DutyEntry> seen(Actor reader, List<DutyEntry> duties) {
    return duties.stream().filter(duty -> ReportSight.sees(reader, duty)).toList();
  }

  private List<ReportingDuty> shown(List<DutyEntry> duties) {
    Map<Optional<DutyId>, List<ProgressReport>> written =
        reports.of(duties.stream().map(DutyEntry::id).toList()).stream()
            .map(ReportEntry::shown)
            .collect(Collectors.groupingBy(ProgressReport::duty));
    return duties.stream()
        .map(
            duty ->
                duty.shown(parts(duty, written.getOrDefault(Optional.of(duty.id()), List.of()))))
        .toList();
  }

  private static List<DutyPart> parts(DutyEntry duty, Collection<ProgressReport> written) {
    return duty.parts().stream()
        .map(
            part ->
                part.shown(
                    written.stream().filter(report -> part.isFor(report.occurrence())).findFirst()))
        .toList();
  }

  private static boolean isReviewed(ReportingDuty duty, BodyId reviewer) {
    return duty.parts().stream().anyMatch(part -> part.reviewer().equals(reviewer));
  }
}
