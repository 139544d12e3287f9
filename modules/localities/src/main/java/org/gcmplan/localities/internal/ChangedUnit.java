package org.gcmplan.localities.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.gcmplan.localities.LocalityId;

/** A unit and its part in a territorial change. */
@Embeddable
class ChangedUnit {

  enum Part {
    FORMER,
    FORMED
  }

  @Column(name = "unit_id")
  private UUID unit;

  @Enumerated(EnumType.STRING)
  @Column(name = "part")
  private Part part;

  protected ChangedUnit() {} // for JPA

  ChangedUnit(LocalityId unit, Part part) {
    this.unit = unit.value();
    this.part = part;
  }

  boolean isA(Part wanted) {
    return part == wanted;
  }

  LocalityId id() {
    return new LocalityId(unit);
  }
}
