package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  private static final Set<TaskField.Kind> MANY =
      EnumSet.of(TaskField.Kind.NUMBERS, TaskField.Kind.AGENCIES, TaskField.Kind.LOCALITIES);

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

  public boolean isBilingual() {
    return field != null && field.isBilingual();
  }

  /** Whether several are chosen from a list. */
  public boolean isMany() {
    return field != null && MANY.contains(field.kind());
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

  /** The key of what is wrong with a value that cannot be read. */
  public Optional<String> fault() {
    if (typed().isEmpty() || field == null) {
      return Optional.empty();
    }
    return switch (field.kind()) {
      case DATE -> unless(Typed.day(typed()).isPresent(), "updates.notADay");
      case AMOUNT -> unless(Typed.amount(typed()).isPresent(), "updates.notAnAmount");
      default -> Optional.empty();
    };
  }

  /** Where a link finds the input on the page. */
  public String anchor() {
    return "at-" + task + field().map(one -> "-" + one).orElse("");
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

  private static Optional<String> unless(boolean readable, String key) {
    return readable ? Optional.empty() : Optional.of(key);
  }
}
