package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Redline;
import org.gcmplan.updates.Segment;

/** Changes in words. */
@Named
@RequestScoped
public class Wording {
  @Inject TaskWording tasks;
  @Inject Redline redline;
  @Inject PlanClock clock;

  /** The label of the field; empty when a change is about the task as a whole. */
  public String label(Optional<TaskField> field, Language language) {
    return field.map(each -> tasks.label(each, language)).orElse("");
  }

  public String words(TaskField field, FieldValue value, Language language) {
    return tasks.words(field, value, clock.today(), language);
  }

  public String base(ChangeForm change, Language language) {
    return change.field().map(field -> words(field, change.base(), language)).orElse("");
  }

  /** What the change takes out and puts in, word by word. */
  public List<Segment> segments(Change change, Language language) {
    return change
        .field()
        .map(
            field ->
                redline.between(
                    words(field, change.before(), language),
                    words(field, change.after(), language)))
        .orElse(List.of());
  }
}
