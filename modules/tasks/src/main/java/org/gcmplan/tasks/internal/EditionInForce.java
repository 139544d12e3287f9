package org.gcmplan.tasks.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.gcmplan.objectives.EditionNumber;

/** Says that an edition's tasks came into force; of two with one number the second fails. */
@Entity
@Table(schema = "tasks", name = "edition_in_force")
class EditionInForce {
  @Id
  @Column(name = "edition_number")
  private int number;

  @Column(name = "put_in_force_at")
  private LocalDateTime putInForceAt;

  protected EditionInForce() {} // for JPA

  EditionInForce(EditionNumber edition, Instant at) {
    number = edition.value();
    putInForceAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
