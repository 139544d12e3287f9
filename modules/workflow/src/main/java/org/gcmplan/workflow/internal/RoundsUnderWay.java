package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundState;
import org.gcmplan.workflow.WorkItemKind;

/** The rounds that still take reports. */
@Dependent
class RoundsUnderWay implements RoutedRecords {
  private final RoundCatalogue rounds;

  @Inject
  RoundsUnderWay(RoundCatalogue rounds) {
    this.rounds = rounds;
  }

  @Override
  public String process() {
    return ReportingRoute.ROUND;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return rounds.all().stream()
        .filter(ReportingRound::isOpen)
        .collect(Collectors.toMap(round -> round.id().toString(), round -> stage(round.state())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    return rounds.find(RoundId.parse(id)).map(ReportingRound::state).map(RoundsUnderWay::stage);
  }

  static RecordStage stage(RoundState state) {
    boolean open = state == RoundState.OPEN;
    return new RecordStage(
        state.name(), open, !open, work -> work.equals(Set.of(WorkItemKind.CLOSE_ROUND)));
  }
}
