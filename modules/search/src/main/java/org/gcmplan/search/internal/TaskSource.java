package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.search.FindingKind;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TasksPutInForce;

/** Tasks as every edition has them: one entry for as long as a task reads the same. */
@Dependent
class TaskSource implements SearchSource {
  private static final int FEW = 5;

  private final TaskCatalogue tasks;
  private final IndexedTasks texts;

  @Inject
  TaskSource(TaskCatalogue tasks, IndexedTasks texts) {
    this.tasks = tasks;
    this.texts = texts;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.TASK;
  }

  @Override
  public Stream<Indexed> all() {
    return versions(Optional.empty()).stream();
  }

  @Override
  public Set<String> touchedBy(DomainEvent event) {
    if (event instanceof TasksPutInForce put) {
      Set<String> codes = new HashSet<>();
      put.written().forEach(code -> codes.add(code.value()));
      put.abolished().forEach(code -> codes.add(code.value()));
      return codes;
    }
    return Set.of();
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    return versions(Optional.of(origins));
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return ids;
  }

  private List<Indexed> versions(Optional<Set<String>> wanted) {
    List<Map<TaskCode, TaskContent>> editions = editions(wanted);
    Collection<TaskCode> codes =
        editions.stream()
            .flatMap(edition -> edition.keySet().stream())
            .filter(code -> wanted.map(some -> some.contains(code.value())).orElse(true))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Indexed> found = new ArrayList<>();
    codes.forEach(code -> addVersions(found, code, editions));
    return found;
  }

  /** What each edition says; the first stands at 0. */
  private List<Map<TaskCode, TaskContent>> editions(Optional<Set<String>> wanted) {
    List<Map<TaskCode, TaskContent>> editions = new ArrayList<>();
    int latest = tasks.latest().map(EditionNumber::value).orElse(0);
    for (int number = 1; number <= latest; number++) {
      Map<TaskCode, TaskContent> content = new TreeMap<>();
      read(new EditionNumber(number), wanted).forEach(task -> content.put(task.code(), task));
      editions.add(content);
    }
    return editions;
  }

  /** An update of a few tasks does not ask every edition for the whole plan. */
  private Stream<TaskContent> read(EditionNumber edition, Optional<Set<String>> wanted) {
    return wanted
        .filter(few -> few.size() <= FEW)
        .map(few -> few.stream().flatMap(code -> tasks.find(edition, new TaskCode(code)).stream()))
        .orElseGet(() -> tasks.in(edition).stream());
  }

  private void addVersions(
      List<Indexed> found, TaskCode code, List<Map<TaskCode, TaskContent>> editions) {
    int from = 0;
    for (int next = 1; next <= editions.size(); next++) {
      TaskContent content = editions.get(from).get(code);
      boolean last = next == editions.size();
      if (last || !Objects.equals(content, editions.get(next).get(code))) {
        if (content != null) {
          found.add(texts.of(content, from + 1, last ? Optional.empty() : Optional.of(next + 1)));
        }
        from = next;
      }
    }
  }
}
