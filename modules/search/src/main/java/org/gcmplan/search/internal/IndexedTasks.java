package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** The words by which a task is found: its own, and the names of who carries it out. */
@Dependent
class IndexedTasks {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;

  @Inject
  IndexedTasks(AgencyDirectory agencies, LocalityDirectory localities, PlanClock clock) {
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  Indexed of(TaskContent task, int from, Optional<Integer> until) {
    String code = task.code().value();
    String path = "/publication/task.xhtml?task=" + code;
    return new Indexed(
        FindingKind.TASK,
        code + "@" + from,
        code,
        code,
        task.title(),
        detail(task, from, until),
        until.map(any -> path + "&edition=" + from).orElse(path),
        List.of(code, task.title().vi(), task.title().en()),
        content(task),
        false,
        Span.editions(from, until));
  }

  private LocalizedText detail(TaskContent task, int from, Optional<Integer> until) {
    LocalizedText lead = task.lead().map(this::name).orElse(LocalizedText.EMPTY);
    if (until.isEmpty()) {
      return lead;
    }
    int last = until.orElseThrow() - 1;
    String editions = from == last ? String.valueOf(from) : from + "–" + last;
    return new LocalizedText(
        lead.vi() + " · phiên bản " + editions, lead.en() + " · edition " + editions);
  }

  private List<String> content(TaskContent task) {
    Stream<LocalizedText> bodies =
        Stream.concat(
            Stream.concat(task.lead().stream(), task.cooperating().stream()).map(this::name),
            task.localities().stream()
                .flatMap(id -> localities.find(id, clock.today()).stream())
                .map(locality -> locality.designation().name()));
    Stream<LocalizedText> own =
        Stream.of(TaskField.PRODUCT, TaskField.INDICATOR, TaskField.LEGAL_BASIS)
            .map(field -> task.get(field).text());
    return Stream.concat(own, bodies)
        .flatMap(text -> Stream.of(text.vi(), text.en()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toList());
  }

  private LocalizedText name(AgencyId id) {
    return agencies.find(id).map(Agency::name).orElse(LocalizedText.EMPTY);
  }
}
