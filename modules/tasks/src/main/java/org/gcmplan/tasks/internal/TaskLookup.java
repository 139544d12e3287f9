package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

@ApplicationScoped
@Transactional
class TaskLookup implements TaskCatalogue {
  private final TaskRepository tasks;

  @Inject
  TaskLookup(TaskRepository tasks) {
    this.tasks = tasks;
  }

  @Override
  public Optional<EditionNumber> latest() {
    return tasks.latest();
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return tasks.in(edition);
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return tasks.in(edition, code);
  }
}
