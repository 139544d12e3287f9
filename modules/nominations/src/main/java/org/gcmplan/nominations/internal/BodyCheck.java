package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;

/** Whether the body is still there, and under whom the achievement was done. */
@Dependent
class BodyCheck {
  private final BodyForebears forebears;
  private final AssignmentCatalogue assignments;

  @Inject
  BodyCheck(BodyForebears forebears, AssignmentCatalogue assignments) {
    this.forebears = forebears;
    this.assignments = assignments;
  }

  Stream<Doubt> of(CheckCase about) {
    return about.recipient().body().stream()
        .flatMap(body -> Stream.concat(ended(about, body), spans(about, body)));
  }

  private Stream<Doubt> ended(CheckCase about, BodyId body) {
    return forebears
        .lastDay(body, about.today())
        .map(
            last ->
                Doubt.of(
                    DoubtKind.BODY_ENDED,
                    DoubtWeight.WARN,
                    body.toString(),
                    forebears.name(body, last),
                    last,
                    successors(about, body)))
        .stream();
  }

  private LocalizedText successors(CheckCase about, BodyId body) {
    List<LocalizedText> names =
        forebears.successors(body, about.today()).stream()
            .map(heir -> forebears.name(heir, about.today()))
            .toList();
    return new LocalizedText(
        names.stream().map(LocalizedText::vi).collect(Collectors.joining("; ")),
        names.stream().map(name -> name.in(Language.EN)).collect(Collectors.joining("; ")));
  }

  /** A task concerned was led, on the last day of a body that went into this one, by that body. */
  private Stream<Doubt> spans(CheckCase about, BodyId body) {
    return forebears.of(body, about.today()).stream()
        .filter(before -> !before.equals(body))
        .filter(before -> ledWithin(about, before))
        .map(
            before ->
                Doubt.of(
                    DoubtKind.SPANS_BODIES,
                    DoubtWeight.WARN,
                    before.toString(),
                    forebears.name(before, about.facts().from())));
  }

  private boolean ledWithin(CheckCase about, BodyId before) {
    return forebears
        .lastDay(before, about.today())
        .filter(last -> !last.isBefore(about.facts().from()) && last.isBefore(about.facts().until()))
        .filter(
            last ->
                about.facts().tasks().stream()
                    .flatMap(task -> assignments.of(task, last).stream())
                    .anyMatch(
                        given -> given.part() == TaskPart.LEAD && given.body().equals(before)))
        .isPresent();
  }
}
