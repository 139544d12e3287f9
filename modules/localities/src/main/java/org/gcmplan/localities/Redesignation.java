package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit gets another name, another type or another code; it stays the same unit and keeps all its
 * work.
 */
public record Redesignation(LocalityId unit, Designation as, LocalDate from, String legalBasis)
    implements TerritorialOrder {

  @Override
  public List<LocalityId> former() {
    return List.of(unit);
  }

  @Override
  public List<NewUnit> formed() {
    return List.of();
  }
}
