package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.tasks.TaskCode;

/** Chooses which tasks a draft touches and what it does to them. */
@Named
@ViewScoped
public class ChangesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DraftView draft;
  @Inject PlanTree tree;

  private String task = "";
  private String operation = "";
  private final Map<String, String> wanted = new HashMap<>();

  /** Opens the task that the drafter came for. */
  public void open() {
    if (TaskCode.isCode(task)) {
      pick(task);
      Intention.ofOperation(operation).ifPresent(each -> act(new TaskCode(task), each));
    }
  }

  public void pick(String code) {
    draft.getForm().pick(new TaskCode(code));
  }

  /** Does to the task what was chosen for it. */
  public void change(ChangeGroup group) {
    Intention.parse(Typed.orEmpty(wanted.remove(group.task().value())))
        .ifPresent(each -> act(group.task(), each));
    draft.save();
  }

  private void act(TaskCode code, Intention intention) {
    draft.getForm().act(draft.inPlan(code), intention);
  }

  public void add(int focusArea) {
    draft.getForm().begin(tree.nextNumber(focusArea));
  }

  public void drop(ChangeGroup group) {
    draft.getForm().drop(group.task());
    draft.save();
  }

  public void remove(ChangeForm change) {
    draft.getForm().remove(change);
    draft.save();
  }

  public void restore(ChangeForm change) {
    change.show(change.base());
    draft.save();
  }

  /** What may still be done to a task, as keys of choices. */
  public List<String> choices(ChangeGroup group) {
    return Intention.openFor(group).stream().map(Intention::key).toList();
  }

  /** The choice made for each task, by its number. */
  public Map<String, String> getWanted() {
    return wanted;
  }

  public String getTask() {
    return task;
  }

  public void setTask(String task) {
    this.task = Typed.orEmpty(task);
  }

  public String getOperation() {
    return operation;
  }

  public void setOperation(String operation) {
    this.operation = Typed.orEmpty(operation);
  }
}
