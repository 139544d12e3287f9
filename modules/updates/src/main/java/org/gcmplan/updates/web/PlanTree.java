package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** The plan beside a draft: the tasks of the base edition under their focus areas. */
@Named
@ViewScoped
public class PlanTree implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanFrameCatalogue frame;
  @Inject Reading reading;
  @Inject DraftView draft;

  private String search = "";

  /** The areas with the tasks that are looked for. */
  public List<Area> areas() {
    return frame.focusAreas().stream().map(this::area).toList();
  }

  private Area area(FocusArea area) {
    return new Area(
        area,
        tasks().stream()
            .filter(task -> task.code().focusArea() == area.number() && isWanted(task))
            .map(task -> new Leaf(task.code(), task.title(), changesOf(task.code())))
            .toList());
  }

  private boolean isWanted(TaskContent task) {
    String text = task.code() + " " + task.title().vi() + " " + task.title().en();
    return Folded.of(text).contains(Folded.of(search));
  }

  private int changesOf(TaskCode task) {
    return draft.getForm().group(task).changes().size();
  }

  /** The first number under the area that neither the plan nor the draft has. */
  TaskCode nextNumber(int focusArea) {
    int next = 1;
    while (isTaken(number(focusArea, next))) {
      next++;
    }
    return number(focusArea, next);
  }

  private boolean isTaken(TaskCode code) {
    return changesOf(code) > 0 || tasks().stream().anyMatch(task -> task.code().equals(code));
  }

  private static TaskCode number(int focusArea, int place) {
    return new TaskCode("%d.%02d".formatted(focusArea, place));
  }

  private List<TaskContent> tasks() {
    return reading.tasks(draft.standing().row().base());
  }

  public boolean isSearched() {
    return !search.isBlank();
  }

  public String getSearch() {
    return search;
  }

  public void setSearch(String search) {
    this.search = Typed.orEmpty(search);
  }

  /** A focus area and the tasks shown under it. */
  public record Area(FocusArea area, List<Leaf> tasks) {

    public int changes() {
      return tasks.stream().mapToInt(Leaf::changes).sum();
    }

    public boolean isChanged() {
      return changes() > 0;
    }
  }

  /** A task and how many changes the draft makes to it. */
  public record Leaf(TaskCode code, LocalizedText title, int changes) {}
}
