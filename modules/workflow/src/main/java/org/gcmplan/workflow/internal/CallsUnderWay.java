package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.CallStages;
import org.gcmplan.workflow.WorkItemKind;

/** The calls that are announced and not over. */
@Dependent
class CallsUnderWay implements RoutedRecords {
  private static final Map<CallStage, Set<WorkItemKind>> WAITS =
      Map.of(
          CallStage.SUBMITTING, Set.of(WorkItemKind.SUBMIT_AWARDS),
          CallStage.DECIDING, Set.of(WorkItemKind.DECIDE_AWARDS),
          CallStage.CEREMONY, Set.of(WorkItemKind.PREPARE_CEREMONY),
          CallStage.ARCHIVING, Set.of(WorkItemKind.ARCHIVE_DOSSIERS));

  private final CallStages stages;

  @Inject
  CallsUnderWay(CallStages stages) {
    this.stages = stages;
  }

  @Override
  public String process() {
    return CallRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return stages.underWay().entrySet().stream()
        .collect(
            Collectors.toMap(each -> each.getKey().toString(), each -> stage(each.getValue())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    try {
      return Optional.of(stage(stages.of(CallId.parse(id))));
    } catch (NotFound gone) {
      return Optional.empty();
    }
  }

  static RecordStage stage(CallStage stage) {
    boolean onRoute = stage != CallStage.DRAFT && !stage.isOver();
    return new RecordStage(
        stage.name(), onRoute, stage.isOver(), waits -> waits.equals(expected(stage, waits)));
  }

  /**
   * The engine's clock closes a call some seconds after its hour, and an extended one is closed.
   */
  private static Set<WorkItemKind> expected(CallStage stage, Set<WorkItemKind> waits) {
    boolean before = stage == CallStage.TAKING || stage == CallStage.PRESENTING;
    return before && !waits.isEmpty()
        ? Set.of(WorkItemKind.PRESENT_TO_COUNCIL)
        : WAITS.getOrDefault(stage, Set.of());
  }
}
