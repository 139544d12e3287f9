package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateDiscarded;
import org.gcmplan.updates.UpdateDrafted;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateHandedOver;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRebased;
import org.gcmplan.updates.UpdateRevised;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateText;
import org.gcmplan.updates.UpdateTexts;
import org.gcmplan.updates.WordingApplied;

/** Plan updates. Who may know of one, the updates themselves say, at the moment of the search. */
@Dependent
class UpdateSource implements SearchSource {
  private static final Set<Class<?>> CHANGES_WORDS =
      Set.of(
          UpdateDrafted.class,
          UpdateRevised.class,
          UpdateRebased.class,
          UpdateDiscarded.class,
          UpdateHandedOver.class,
          WordingApplied.class);

  private final UpdateTexts texts;
  private final UpdateCatalogue updates;
  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  UpdateSource(UpdateTexts texts, UpdateCatalogue updates, BodyDirectory bodies, PlanClock clock) {
    this.texts = texts;
    this.updates = updates;
    this.bodies = bodies;
    this.clock = clock;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.UPDATE;
  }

  @Override
  public Stream<Indexed> all() {
    return texts.all().stream().map(this::indexed);
  }

  @Override
  public Set<String> touchedBy(DomainEvent event) {
    return CHANGES_WORDS.contains(event.getClass()) ? Set.of(event.subject().id()) : Set.of();
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    return origins.stream()
        .flatMap(id -> texts.of(UpdateId.parse(id)).stream())
        .map(this::indexed)
        .toList();
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return updates.list(reader, new UpdateFilter(Set.of(), "", 0, Integer.MAX_VALUE)).stream()
        .map(row -> row.id().toString())
        .filter(ids::contains)
        .collect(Collectors.toSet());
  }

  private Indexed indexed(UpdateText text) {
    UpdateRow row = text.row();
    String id = row.id().toString();
    return new Indexed(
        FindingKind.UPDATE,
        id,
        id,
        row.reference(),
        row.title(),
        bodies.name(row.draftedBy(), clock.today()),
        "/updates/decision.xhtml?update=" + id,
        List.of(row.reference(), row.title().vi(), row.title().en()),
        List.of(
            text.reason().vi(),
            text.reason().en(),
            text.tasks().stream().map(TaskCode::value).collect(Collectors.joining(" "))),
        true,
        Span.ALWAYS);
  }
}
