package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gcmplan.council.DeclarationRow;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingId;

/** What somebody declared to a motion, last; what was said before stands in the audit trail. */
@Entity
@Table(schema = "council", name = "declaration")
class DeclarationEntry {
  @Id private UUID id;
  private UUID sitting;
  private UUID motion;

  @Column(name = "member")
  private UUID memberId;

  @Column(name = "declared_by")
  private UUID declaredBy;

  @Enumerated(EnumType.STRING)
  private InterestKind kind;

  private String words;

  @Column(name = "declared_at")
  private LocalDateTime declaredAt;

  protected DeclarationEntry() {}

  DeclarationEntry(SittingId sitting, Seat seat, MotionId motion) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.motion = motion.value();
    this.memberId = seat.member();
    this.declaredBy = seat.carrier();
  }

  void say(InterestDeclaration declaration, Instant now) {
    kind = declaration.kind();
    words = declaration.words().strip();
    declaredAt = Utc.stored(now);
  }

  DeclarationRow shown() {
    return new DeclarationRow(
        new MotionId(motion), memberId, declaredBy, kind, words, Utc.read(declaredAt));
  }
}
