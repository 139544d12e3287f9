package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.ExtensionId;

/** The requests for a later due day that nobody has decided. */
@Dependent
class ExtensionsUnderWay implements RoutedRecords {
  private final DueExtensions extensions;

  @Inject
  ExtensionsUnderWay(DueExtensions extensions) {
    this.extensions = extensions;
  }

  @Override
  public String process() {
    return ExtensionRoute.PROCESS;
  }

  @Override
  public Map<String, RecordStage> underWay() {
    return extensions.open().stream()
        .collect(
            Collectors.toMap(
                request -> request.id().toString(),
                request -> AssignmentStages.extension(request.outcome())));
  }

  @Override
  public Optional<RecordStage> find(String id) {
    return extensions
        .find(ExtensionId.parse(id))
        .map(request -> AssignmentStages.extension(request.outcome()));
  }
}
