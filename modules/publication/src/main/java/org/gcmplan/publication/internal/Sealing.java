package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** Seals the tasks of an edition as they stand, in words as of the day of effect. */
@Dependent
class Sealing {
  private final EditionRepository editions;
  private final TaskCatalogue tasks;
  private final TaskWording wording;

  @Inject
  Sealing(EditionRepository editions, TaskCatalogue tasks, TaskWording wording) {
    this.editions = editions;
    this.tasks = tasks;
    this.wording = wording;
  }

  EditionRecord seal(EditionNumber number, Release release) {
    String previous = editions.newest().map(EditionRecord::seal).orElse("");
    LocalDate day = release.order().effectiveOn();
    List<TaskRecord> sealed =
        tasks.in(number).stream()
            .map(task -> new TaskRecord(number, inWords(task, day)))
            .sorted(TaskRecord.BY_CODE)
            .toList();
    EditionRecord edition = new EditionRecord(release, number, previous, sealed);
    editions.add(edition, sealed);
    return edition;
  }

  private SealedTask inWords(TaskContent task, LocalDate day) {
    Map<TaskField, LocalizedText> words = new EnumMap<>(TaskField.class);
    task.fields().forEach((field, value) -> words.put(field, words(field, value, day)));
    return new SealedTask(task, words);
  }

  private LocalizedText words(TaskField field, FieldValue value, LocalDate day) {
    return new LocalizedText(
        wording.words(field, value, day, Language.VI),
        wording.words(field, value, day, Language.EN));
  }
}
