package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.ProposedChange;
import org.jspecify.annotations.Nullable;

/** One change as its drafter types it. What cannot be read stays as it was typed. */
public class ChangeForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Operation operation;
  private final String task;
  private final @Nullable TaskField field;
  private final TypedText base;
  private final TypedText text = new TypedText();
  private List<String> parts = new ArrayList<>();

  ChangeForm(Operation operation, TaskCode task, Optional<TaskField> field, FieldValue base) {
    this.operation = operation;
    this.task = task.value();
    this.field = field.orElse(null);
    this.base = TypedText.of(base.text());
    show(base);
  }

  static ChangeForm of(Change change) {
    ChangeForm form =
        new ChangeForm(change.operation(), change.task(), change.field(), change.before());
    form.show(change.after());
    return form;
  }

  public Operation operation() {
    return operation;
  }

  public TaskCode task() {
    return new TaskCode(task);
  }

  public Optional<TaskField> field() {
    return Optional.ofNullable(field);
  }

  /** What the input looks like; none when the task is abolished. */
  public String input() {
    return field == null ? "" : field.kind().name();
  }

  /** What stands in the edition that the draft is made against. */
  public FieldValue base() {
    return FieldValue.of(base.text());
  }

  /** Whether it asks for nothing: a field left out of a new task, or kept in one written anew. */
  boolean asksNothing() {
    return switch (operation) {
      case ADD -> value().isEmpty();
      case REPLACE -> value().equals(base());
      default -> false;
    };
  }

  final void show(FieldValue value) {
    boolean day = field != null && field.kind() == TaskField.Kind.DATE;
    boolean lines = field != null && field.kind() == TaskField.Kind.TEXTS;
    String shown = lines ? String.join("\n", value.parts()) : value.vi();
    text.setVi(day ? Typed.shownDay(shown) : shown);
    text.setEn(value.en());
    parts = new ArrayList<>(value.parts());
  }

  FieldValue value() {
    if (field == null) {
      return FieldValue.EMPTY;
    }
    return switch (field.kind()) {
      case TEXT -> FieldValue.of(text.text());
      case TEXTS -> FieldValue.of(Typed.entries(text.getVi()));
      case NUMBERS -> FieldValue.of(parts.stream().map(Integer::valueOf).sorted().toList());
      case AGENCIES, LOCALITIES -> FieldValue.of(parts);
      case DATE -> FieldValue.of(Typed.day(text.getVi()).map(Object::toString).orElse(typed()));
      case AMOUNT -> FieldValue.of(Typed.amount(text.getVi()).orElse(typed()));
      case NUMBER, CHOICE, AGENCY -> FieldValue.of(typed());
    };
  }

  /** Why the value cannot be read, if so. */
  public Optional<Problem> problem() {
    if (typed().isEmpty() || field == null) {
      return Optional.empty();
    }
    return switch (field.kind()) {
      case DATE -> unless(Typed.day(typed()).isPresent(), "updates.notADay");
      case AMOUNT -> unless(Typed.amount(typed()).isPresent(), "updates.notAnAmount");
      default -> Optional.empty();
    };
  }

  /** The name under which problems find the input. */
  public String path() {
    return "change-" + task + field().map(one -> "-" + one).orElse("");
  }

  ProposedChange asProposed() {
    return new ProposedChange(operation, task(), field(), value());
  }

  Change asChange(int number) {
    return new Change(number, operation, task(), field(), base(), value());
  }

  public TypedText getText() {
    return text;
  }

  public List<String> getParts() {
    return parts;
  }

  public void setParts(List<String> chosen) {
    // What stood in the list keeps its place; what is new goes to the end.
    parts =
        Stream.concat(
                parts.stream().filter(chosen::contains),
                chosen.stream().filter(part -> !parts.contains(part)))
            .collect(Collectors.toCollection(ArrayList::new));
  }

  private String typed() {
    return text.getVi().strip();
  }

  private Optional<Problem> unless(boolean readable, String key) {
    return readable ? Optional.empty() : Optional.of(new Problem(path(), key));
  }
}
