package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;

/** Two or more units go into a new one, which may bear the name and code of one of them. */
public record Merger(List<LocalityId> former, NewUnit unit, LocalDate from, String legalBasis)
    implements TerritorialOrder {
  public Merger {
    former = List.copyOf(former);
  }

  @Override
  public List<NewUnit> formed() {
    return List.of(unit);
  }
}
