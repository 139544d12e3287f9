package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/**
 * Whether something can become of a unit on a day: it exists, nothing that comes later in the
 * register depends on it, and nothing is on record in its name after it would have ended.
 */
@Dependent
class StandingOfUnits {
  private final LocalityRepository units;
  private final AllOpenWork work;

  @Inject
  StandingOfUnits(LocalityRepository units, WorkOfLocalities work) {
    this.units = units;
    this.work = work.everywhere();
  }

  List<Problem> problems(LocalityId id, TerritorialOrder order) {
    TerritorialUnit unit = units.find(id).orElseThrow(() -> new NotFound("locality", id.value()));
    LocalDate from = order.from();
    var found =
        order instanceof Redesignation
            ? Stream.of(existence(unit, from.plusDays(1)), dependent(unit, from))
            : Stream.of(
                existence(unit, from),
                crossing(unit, from),
                dependent(unit, from),
                actsSince(unit, from));
    return first(found);
  }

  /** One is enough: the others mostly follow from it. */
  private static List<Problem> first(Stream<Optional<Problem>> found) {
    return found.flatMap(Optional::stream).limit(1).toList();
  }

  /** It was there the day before: what begins on a day cannot end on it. */
  private Optional<Problem> existence(TerritorialUnit unit, LocalDate from) {
    LocalizedText name = unit.designationOn(from).fullName();
    if (unit.firstDay().filter(first -> !first.isBefore(from)).isPresent()) {
      return problem("localities.change.notYet", name, unit.firstDay().orElseThrow());
    }
    return unit.lastDay()
        .filter(last -> last.isBefore(from.minusDays(1)))
        .flatMap(last -> problem("localities.change.ended", name, last, heirs(unit, from)));
  }

  /** It ends by another order, on that day or later. */
  private Optional<Problem> crossing(TerritorialUnit unit, LocalDate from) {
    return unit.lastDay()
        .flatMap(
            last ->
                problem(
                    "localities.change.crosses",
                    unit.designationOn(from).fullName(),
                    last.plusDays(1),
                    heirs(unit, last.plusDays(1))));
  }

  /** It is called something else from that day or later. */
  private Optional<Problem> dependent(TerritorialUnit unit, LocalDate from) {
    return unit.lastDesignatedFrom()
        .filter(later -> !later.isBefore(from))
        .map(
            later ->
                new Problem(
                    "from",
                    "localities.change.later",
                    unit.designationOn(later).fullName(),
                    later));
  }

  private Optional<Problem> actsSince(TerritorialUnit unit, LocalDate from) {
    return work.lastActOf(unit.id().body())
        .filter(last -> !last.isBefore(from))
        .map(
            last ->
                new Problem(
                    "from",
                    "localities.change.actsSince",
                    unit.designationOn(from).fullName(),
                    last,
                    last.plusDays(1)));
  }

  private LocalizedText heirs(TerritorialUnit unit, LocalDate day) {
    return unit.shownOn(day, List.of()).successors().stream()
        .flatMap(id -> units.find(id).stream())
        .map(heir -> heir.designationOn(day).fullName())
        .reduce(
            (one, other) ->
                new LocalizedText(one.vi() + "; " + other.vi(), one.en() + "; " + other.en()))
        .orElse(LocalizedText.EMPTY);
  }

  private static Optional<Problem> problem(String key, Object... args) {
    return Optional.of(new Problem("former", key, args));
  }
}
