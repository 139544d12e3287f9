package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A unit is split into two or more new ones.
 *
 * @param seat the new unit that keeps the seat: it takes all open work that nobody is chosen for
 * @param takers which new unit takes which item of open work, by the item's key
 */
public record Division(
    LocalityId unit,
    List<NewUnit> parts,
    Optional<LocalityId> seat,
    Map<String, LocalityId> takers,
    LocalDate from,
    String legalBasis)
    implements TerritorialOrder {
  public Division {
    parts = List.copyOf(parts);
    takers = Map.copyOf(takers);
  }

  @Override
  public List<LocalityId> former() {
    return List.of(unit);
  }

  @Override
  public List<NewUnit> formed() {
    return Stream.concat(
            parts.stream().filter(part -> isSeat(part)), parts.stream().filter(p -> !isSeat(p)))
        .toList();
  }

  private boolean isSeat(NewUnit part) {
    return seat.filter(part.id()::equals).isPresent();
  }
}
