package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateRow;

/** Arranges tasks under their focus areas. */
@Dependent
class PlanAreas {
  private final PlanFrameCatalogue frame;

  @Inject
  PlanAreas(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  List<PlanArea> of(List<SealedTask> tasks, Map<TaskCode, List<UpdateRow>> open) {
    Map<Integer, List<PlanRow>> rows =
        tasks.stream()
            .map(task -> new PlanRow(task, open.getOrDefault(task.content().code(), List.of())))
            .collect(
                Collectors.groupingBy(
                    row -> row.code().focusArea(), TreeMap::new, Collectors.toList()));
    Map<Integer, FocusArea> areas =
        frame.focusAreas().stream().collect(Collectors.toMap(FocusArea::number, area -> area));
    return rows.entrySet().stream()
        .map(
            each ->
                new PlanArea(
                    areas.getOrDefault(each.getKey(), unnamed(each.getKey())), each.getValue()))
        .toList();
  }

  private static FocusArea unnamed(int number) {
    return new FocusArea(number, LocalizedText.EMPTY);
  }
}
