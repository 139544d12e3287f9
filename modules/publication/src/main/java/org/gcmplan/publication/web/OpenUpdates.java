package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;

/** Which tasks have a change under way, as far as the reader may know. */
@Dependent
class OpenUpdates {
  private static final int MOST = 200;
  private static final Set<UpdateStatus> OPEN =
      Arrays.stream(UpdateStatus.values())
          .filter(Predicate.not(UpdateStatus::isEnded))
          .collect(Collectors.toUnmodifiableSet());

  private final UpdateCatalogue updates;

  @Inject
  OpenUpdates(UpdateCatalogue updates) {
    this.updates = updates;
  }

  Map<TaskCode, List<UpdateRow>> byTask(Actor reader) {
    Map<TaskCode, List<UpdateRow>> byTask = new HashMap<>();
    for (UpdateRow update : updates.list(reader, new UpdateFilter(OPEN, "", 0, MOST))) {
      for (TaskCode task : updates.impact(reader, update.id()).tasks()) {
        byTask.computeIfAbsent(task, none -> new ArrayList<>()).add(update);
      }
    }
    return byTask;
  }
}
