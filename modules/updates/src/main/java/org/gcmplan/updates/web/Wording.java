package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Redline;
import org.gcmplan.updates.Segment;
import org.gcmplan.updates.UpdateKind;

/** Changes in words. */
@Named
@RequestScoped
public class Wording {
  @Inject TaskWording tasks;
  @Inject PlanClock clock;
  @Inject PageTexts texts;

  /** The label of the field; empty when a change is about the task as a whole. */
  public String label(Optional<TaskField> field, Language language) {
    return field.map(each -> tasks.label(each, language)).orElse("");
  }

  public String words(TaskField field, FieldValue value, Language language) {
    return tasks.words(field, value, clock.today(), language);
  }

  /** A text is compared in one language only, never with its translation. */
  private String text(TaskField field, FieldValue value, Language language) {
    return field.isBilingual() ? value.text().exactlyIn(language) : words(field, value, language);
  }

  public String base(ChangeForm change, Language language) {
    return change.field().map(field -> words(field, change.base(), language)).orElse("");
  }

  /** Whether what comes out has a text, but none in that language. */
  public boolean isUntranslated(Change change, Language language) {
    return change.field().filter(TaskField::isBilingual).isPresent()
        && !change.after().isEmpty()
        && change.after().text().isMissing(language);
  }

  /** A choice of what to do to a task: the operation, and for an amendment the field. */
  public String choice(String key, Language language) {
    return Intention.parse(key)
        .map(
            each ->
                each.operation() == Operation.AMEND
                    ? texts.of("updates.operation.AMEND") + ": " + label(each.field(), language)
                    : texts.of("updates.operation." + each.operation()))
        .orElse("");
  }

  /** What stood before, in that language only. */
  public String before(Change change, Language language) {
    return change.field().map(field -> text(field, change.before(), language)).orElse("");
  }

  public String kind(UpdateKind kind) {
    return texts.of("updates.kind." + kind);
  }

  /** 3, 10, 23. */
  public String numbers(Collection<Integer> numbers) {
    return numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** What the change takes out and puts in, word by word. */
  public List<Segment> segments(Change change, Language language) {
    return change
        .field()
        .map(
            field ->
                Redline.between(
                    text(field, change.before(), language), text(field, change.after(), language)))
        .orElse(List.of());
  }
}
