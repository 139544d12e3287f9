package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.UpdateView;

/** The changes of an update, task by task. */
@Named
@RequestScoped
public class RedlineBlocks {
  @Inject Reading reading;
  @Inject DraftView draft;

  public List<Block> of(UpdateView update) {
    return blocks(update.changes(), update.row().base());
  }

  /** What the draft comes to as it is typed. */
  public List<Block> ofDraft() {
    return blocks(draft.getForm().asChanges(), draft.standing().row().base());
  }

  private List<Block> blocks(List<Change> changes, EditionNumber base) {
    Map<TaskCode, List<Change>> byTask = new LinkedHashMap<>();
    changes.forEach(
        change -> byTask.computeIfAbsent(change.task(), task -> new ArrayList<>()).add(change));
    return byTask.entrySet().stream()
        .map(entry -> new Block(entry.getKey(), title(entry, base), entry.getValue()))
        .toList();
  }

  /** As in the plan; a new task is called what the update calls it. */
  private LocalizedText title(Map.Entry<TaskCode, List<Change>> task, EditionNumber base) {
    LocalizedText standing = reading.task(base, task.getKey()).title();
    return standing.isEmpty()
        ? task.getValue().stream()
            .filter(change -> change.field().filter(TaskField.TITLE::equals).isPresent())
            .map(change -> change.after().text())
            .findFirst()
            .orElse(LocalizedText.EMPTY)
        : standing;
  }

  /** All changes to one task. */
  public record Block(TaskCode task, LocalizedText title, List<Change> changes) {
    public Block {
      changes = List.copyOf(changes);
    }
  }
}
