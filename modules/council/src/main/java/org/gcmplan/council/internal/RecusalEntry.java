package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.RecusalRow;

/** A recusal that was ordered on challenge. */
@Entity
@Table(schema = "council", name = "recusal")
class RecusalEntry {
  @Id private UUID id;
  private UUID sitting;
  private UUID motion;

  @Column(name = "member")
  private UUID memberId;

  private String reason;

  @Column(name = "ordered_by")
  private UUID orderedBy;

  @Column(name = "ordered_at")
  private LocalDateTime orderedAt;

  protected RecusalEntry() {}

  RecusalEntry(MotionEntry motion, RecusalRow recusal, UUID by, Instant now) {
    this.id = UUID.randomUUID();
    this.sitting = motion.sitting().value();
    this.motion = motion.id().value();
    this.memberId = recusal.member();
    this.reason = recusal.words();
    this.orderedBy = by;
    this.orderedAt = Utc.stored(now);
  }

  MotionId motion() {
    return new MotionId(motion);
  }

  RecusalRow shown() {
    return new RecusalRow(memberId, RecusalGround.ORDERED, reason);
  }
}
