package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateView;

/** A proposal as its drafter types it. */
public class DraftForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Comparator<ChangeForm> IN_THE_ORDER_OF_THE_PLAN =
      Comparator.comparing(ChangeForm::task)
          .thenComparing(change -> change.field().map(TaskField::ordinal).orElse(-1));

  private UpdateKind kind = UpdateKind.AMEND;
  private final TypedText title = new TypedText();
  private final TypedText reason = new TypedText();
  private String legalBasis = "";
  private final List<ChangeForm> changes = new ArrayList<>();
  private final Set<String> picked = new TreeSet<>();

  /** A draft as it was left; a task that is written whole is shown whole. */
  static DraftForm of(UpdateView view, Function<TaskCode, TaskContent> plan) {
    DraftForm form = new DraftForm();
    form.kind = view.row().kind();
    form.title.show(view.row().title());
    form.reason.show(view.reason());
    form.legalBasis = String.join("\n", view.legalBasis());
    view.changes().forEach(change -> form.add(ChangeForm.of(change)));
    form.groups().forEach(group -> form.complete(group, plan.apply(group.task())));
    return form;
  }

  private void complete(ChangeGroup group, TaskContent task) {
    if (group.isAdding()) {
      begin(group.task());
    } else if (group.isReplacing()) {
      act(task, Intention.REPLACING);
    }
  }

  /** Opens a task to be changed; a draft that says nothing of it yet. */
  void pick(TaskCode task) {
    picked.add(task.value());
  }

  void add(ChangeForm change) {
    pick(change.task());
    changes.add(change);
    changes.sort(IN_THE_ORDER_OF_THE_PLAN);
  }

  /** Does to a task what was chosen; whatever is asked for a field already stays. */
  void act(TaskContent task, Intention intention) {
    ChangeGroup asked = group(task.code());
    intention.inputs(task).stream().filter(asked::leavesOut).forEach(this::add);
  }

  /** Adds a task that the plan does not know yet. */
  void begin(TaskCode code) {
    ChangeGroup asked = group(code);
    Intention.inputsOfNew(new TaskContent(code, Map.of())).stream()
        .filter(asked::leavesOut)
        .forEach(this::add);
  }

  void remove(ChangeForm change) {
    changes.remove(change);
  }

  void drop(TaskCode task) {
    picked.remove(task.value());
    changes.removeIf(change -> change.task().equals(task));
  }

  public List<ChangeGroup> groups() {
    return picked.stream().map(TaskCode::new).sorted().map(this::group).toList();
  }

  ChangeGroup group(TaskCode task) {
    return new ChangeGroup(
        task, changes.stream().filter(change -> change.task().equals(task)).toList());
  }

  /** The changes that are handed over, in their order. */
  List<ChangeForm> asked() {
    return changes.stream().filter(change -> !change.asksNothing()).toList();
  }

  /** The same with what stood before, as they will read when they are handed over. */
  List<Change> asChanges() {
    List<ChangeForm> asked = asked();
    return IntStream.range(0, asked.size())
        .mapToObj(place -> asked.get(place).asChange(place + 1))
        .toList();
  }

  /** What was typed and cannot be read. */
  List<ChangeForm> unreadable() {
    return changes.stream().filter(change -> change.fault().isPresent()).toList();
  }

  /** The same as problems at their inputs. */
  List<Problem> faults() {
    return unreadable().stream()
        .map(change -> new Problem(path(change), change.fault().orElseThrow()))
        .toList();
  }

  /** The name under which problems of a change that is handed over find its input. */
  public String path(ChangeForm change) {
    return "changes[" + (asked().indexOf(change) + 1) + "].after";
  }

  Proposal proposal() {
    return new Proposal(
        kind,
        title.text(),
        reason.text(),
        Typed.entries(legalBasis),
        asked().stream().map(ChangeForm::asProposed).toList());
  }

  public UpdateKind getKind() {
    return kind;
  }

  public void setKind(UpdateKind kind) {
    this.kind = kind;
  }

  public TypedText getTitle() {
    return title;
  }

  public TypedText getReason() {
    return reason;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = Typed.orEmpty(legalBasis);
  }
}
