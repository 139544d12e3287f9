package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.objectives.PlanFrameLoaded;
import org.gcmplan.publication.EditionPublished;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;

/** The plan itself: its editions, its focus areas, the objectives it serves. */
@Dependent
class PlanSource implements SearchSource {
  private static final String EDITION = "edition";
  private static final String FRAME = "frame";

  private final Editions editions;
  private final PlanFrameCatalogue frame;

  @Inject
  PlanSource(Editions editions, PlanFrameCatalogue frame) {
    this.editions = editions;
    this.frame = frame;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.PLAN;
  }

  @Override
  public Stream<Indexed> all() {
    return some(Set.of(EDITION, FRAME)).stream();
  }

  @Override
  public Set<String> touchedBy(DomainEvent event) {
    if (event instanceof EditionPublished) {
      return Set.of(EDITION);
    }
    return event instanceof PlanFrameLoaded ? Set.of(FRAME) : Set.of();
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    Stream<Indexed> published =
        origins.contains(EDITION) ? editions.all().stream().map(this::edition) : Stream.empty();
    Stream<Indexed> framing =
        origins.contains(FRAME)
            ? Stream.concat(
                frame.objectives().stream().map(PlanSource::objective),
                frame.focusAreas().stream().map(PlanSource::focusArea))
            : Stream.empty();
    return Stream.concat(published, framing).toList();
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return ids;
  }

  private Indexed edition(EditionRow row) {
    int number = row.number().value();
    int latest = editions.all().get(0).number().value();
    return new Indexed(
        FindingKind.PLAN,
        EDITION + "/" + number,
        EDITION,
        row.decision(),
        new LocalizedText("Kế hoạch, phiên bản " + number, "The plan, edition " + number),
        row.title(),
        "/publication/plan.xhtml?edition=" + number,
        List.of("phiên bản " + number, "edition " + number, row.decision()),
        List.of(row.title().vi(), row.title().en(), "kế hoạch plan"),
        false,
        Span.editions(number, number < latest ? Optional.of(number + 1) : Optional.empty()));
  }

  private static Indexed objective(Objective objective) {
    int number = objective.number();
    return new Indexed(
        FindingKind.PLAN,
        "objective/" + number,
        FRAME,
        String.valueOf(number),
        objective.title(),
        new LocalizedText("Mục tiêu " + number, "Objective " + number),
        "/publication/plan.xhtml?objective=" + number,
        List.of(
            "mục tiêu " + number,
            "objective " + number,
            objective.title().vi(),
            objective.title().en()),
        objective.sdgTargets(),
        false,
        Span.ALWAYS);
  }

  private static Indexed focusArea(FocusArea area) {
    int number = area.number();
    return new Indexed(
        FindingKind.PLAN,
        "area/" + number,
        FRAME,
        String.valueOf(number),
        area.name(),
        new LocalizedText("Nhóm nhiệm vụ " + number, "Focus area " + number),
        "/publication/plan.xhtml?area=" + number,
        List.of(
            "nhóm nhiệm vụ " + number, "focus area " + number, area.name().vi(), area.name().en()),
        List.of(),
        false,
        Span.ALWAYS);
  }
}
