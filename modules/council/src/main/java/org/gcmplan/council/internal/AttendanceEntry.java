package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gcmplan.council.PresenceRow;
import org.gcmplan.council.SittingId;
import org.jspecify.annotations.Nullable;

/** From when to when somebody was in the room. */
@Entity
@Table(schema = "council", name = "attendance")
class AttendanceEntry {
  @Id private UUID id;
  private UUID sitting;
  private UUID person;

  @Column(name = "arrived_at")
  private LocalDateTime arrivedAt;

  @Column(name = "left_at")
  private @Nullable LocalDateTime leftAt;

  protected AttendanceEntry() {}

  AttendanceEntry(SittingId sitting, UUID person, Instant now) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.person = person;
    this.arrivedAt = Utc.stored(now);
  }

  void leave(Instant now) {
    leftAt = Utc.stored(now);
  }

  boolean isIn(UUID somebody) {
    return person.equals(somebody) && leftAt == null;
  }

  PresenceRow shown() {
    return new PresenceRow(person, Utc.read(arrivedAt), Utc.maybe(leftAt));
  }
}
