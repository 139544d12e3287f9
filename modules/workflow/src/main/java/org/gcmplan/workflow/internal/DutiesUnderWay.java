package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** What bodies owe, or have had sent back. */
@Dependent
class DutiesUnderWay implements RoutedRecords {
  private static final Set<WorkItemKind> REVIEW =
      EnumSet.of(WorkItemKind.REVIEW_REPORTS, WorkItemKind.AMEND_REPORTS);

  private final RoundCatalogue rounds;

  @Inject
  DutiesUnderWay(RoundCatalogue rounds) {
    this.rounds = rounds;
  }

  @Override
  public String process() {
    return ReportingRoute.REPORT;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return rounds.underWay().stream()
        .collect(Collectors.toMap(duty -> duty.duty().toString(), duty -> stage(duty.stage())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    return rounds.label(DutyId.parse(id)).map(DutyLabel::stage).map(DutiesUnderWay::stage);
  }

  static RecordStage stage(DutyStage stage) {
    return new RecordStage(
        stage.name(), stage != DutyStage.DONE, stage == DutyStage.DONE, work -> agree(stage, work));
  }

  /** A reopened duty may be reported on while part of it is still under review. */
  private static boolean agree(DutyStage stage, Set<WorkItemKind> work) {
    Set<WorkItemKind> others = EnumSet.copyOf(REVIEW);
    if (stage == DutyStage.OWED) {
      others.add(WorkItemKind.REPORT);
      return work.contains(WorkItemKind.REPORT) && others.containsAll(work);
    }
    return !work.isEmpty() && others.containsAll(work);
  }
}
