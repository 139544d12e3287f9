package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Redline;

/** Sets two editions against each other, word by word, in one language. */
@Dependent
class Redlines {
  private final Editions editions;
  private final TaskWording wording;

  @Inject
  Redlines(Editions editions, TaskWording wording) {
    this.editions = editions;
    this.wording = wording;
  }

  List<RedlinedTask> between(EditionNumber from, EditionRow to, Language language) {
    return editions.compare(from, to.number()).stream()
        .map(difference -> redlined(to, difference, language))
        .toList();
  }

  /** What each edition up to that one made of the task, the newest first. */
  List<RedlinedTask> history(TaskCode task, EditionRow until, Language language) {
    return editions.all().stream()
        .filter(row -> row.number().compareTo(until.number()) <= 0 && row.number().value() > 1)
        .flatMap(row -> change(task, row, language).stream())
        .toList();
  }

  private Optional<RedlinedTask> change(TaskCode task, EditionRow edition, Language language) {
    EditionNumber before = new EditionNumber(edition.number().value() - 1);
    return editions.compare(before, edition.number()).stream()
        .filter(difference -> difference.task().equals(task))
        .map(difference -> redlined(edition, difference, language))
        .findFirst();
  }

  private RedlinedTask redlined(EditionRow edition, TaskDifference difference, Language language) {
    return new RedlinedTask(
        edition,
        difference,
        difference.fields().stream().map(field -> redlined(field, language)).toList());
  }

  private RedlinedField redlined(TaskDifference.Field field, Language language) {
    return new RedlinedField(
        wording.label(field.field(), ViewLanguage.get()),
        Redline.between(field.before().in(language), field.after().in(language)));
  }
}
