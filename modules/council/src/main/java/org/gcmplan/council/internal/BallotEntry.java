package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.jspecify.annotations.Nullable;

/** A ballot on one or several motions. */
@Entity
@Table(schema = "council", name = "ballot")
class BallotEntry {
  @Id private UUID id;
  @Version private long version;
  private UUID sitting;
  private int place;

  @Enumerated(EnumType.STRING)
  private BallotState state = BallotState.PREPARED;

  @Column(name = "closed_at")
  private @Nullable LocalDateTime closedAt;

  @Column(name = "check_value")
  private String checkValue = "";

  @Column(name = "annulled_because")
  private String annulledBecause = "";

  protected BallotEntry() {}

  BallotEntry(SittingId sitting, int place) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.place = place;
  }

  void open() {
    state = BallotState.OPEN;
  }

  void close(Instant now) {
    state = BallotState.CLOSED;
    closedAt = Utc.stored(now);
  }

  void counted(String value) {
    state = BallotState.COUNTED;
    checkValue = value;
  }

  void annul(String reason) {
    if (!state.isUnderWay()) {
      throw new BusinessRuleViolation("council.ballot.over");
    }
    state = BallotState.ANNULLED;
    annulledBecause = reason;
  }

  void mustBe(BallotState wanted, String elseKey) {
    if (state != wanted) {
      throw new BusinessRuleViolation(elseKey);
    }
  }

  BallotId id() {
    return new BallotId(id);
  }

  SittingId sitting() {
    return new SittingId(sitting);
  }

  BallotState state() {
    return state;
  }

  Optional<Instant> closedAt() {
    return Utc.maybe(closedAt);
  }

  String checkValue() {
    return checkValue;
  }

  String annulledBecause() {
    return annulledBecause;
  }
}
