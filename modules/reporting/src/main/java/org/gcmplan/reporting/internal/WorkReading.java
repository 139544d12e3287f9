package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.reporting.Lens;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** Reads what is to be carried out, with the plan as it was in force on the day. */
@Dependent
class WorkReading {
  private final KeptFacts facts;
  private final Editions editions;
  private final TaskCatalogue tasks;

  @Inject
  WorkReading(KeptFacts facts, Editions editions, TaskCatalogue tasks) {
    this.facts = facts;
    this.editions = editions;
    this.tasks = tasks;
  }

  Work of(Lens lens) {
    return new Work(lens, facts.on(lens.day()), plan(lens.day()));
  }

  /** The same without the work itself: what the plan says of it. */
  Work plan(Lens lens) {
    return new Work(lens, List.of(), plan(lens.day()));
  }

  Optional<EditionRow> edition(LocalDate day) {
    return editions.inForceOn(day);
  }

  private Map<TaskCode, TaskContent> plan(LocalDate day) {
    return editions.inForceOn(day).stream()
        .flatMap(edition -> tasks.in(edition.number()).stream())
        .collect(Collectors.toMap(TaskContent::code, Function.identity()));
  }
}
