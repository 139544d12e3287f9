package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.TimeRequest;
import org.gcmplan.updates.TimeRequest.State;
import org.jspecify.annotations.Nullable;

/** A body's request for more time. */
@Entity
@Table(schema = "updates", name = "time_request")
class TimeRequestLine {
  @Id private UUID id;

  @Column(name = "update_id")
  private UUID update;

  @Column(name = "round_no")
  private int round;

  private String body;
  private LocalDate wanted;
  private String reason;

  @Column(name = "asked_at")
  private LocalDateTime at;

  @Column(name = "asked_by")
  private String askedBy;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  private @Nullable LocalDate granted;
  private String answer = "";

  @Column(name = "decided_at")
  private @Nullable LocalDateTime decidedAt;

  @Column(name = "decided_by")
  private String decidedBy = "";

  protected TimeRequestLine() {}

  TimeRequestLine(PlanUpdate update, LocalDate wanted, Signature signed) {
    id = UUID.randomUUID();
    this.update = update.id().value();
    round = update.opinions().roundCount();
    body = signed.body().toString();
    this.wanted = wanted;
    reason = signed.note();
    at = UtcMoment.of(signed.at());
    askedBy = signed.by().name();
  }

  void grant(LocalDate day, Signature signed) {
    state = State.GRANTED;
    granted = day;
    decide(signed);
  }

  void decline(Signature signed) {
    state = State.DECLINED;
    answer = signed.note();
    decide(signed);
  }

  private void decide(Signature signed) {
    decidedAt = UtcMoment.of(signed.at());
    decidedBy = signed.by().name();
  }

  boolean isOpenFor(BodyId asker, int inRound) {
    return state == State.OPEN && round == inRound && asker.toString().equals(body);
  }

  TimeRequest request() {
    return new TimeRequest(
        BodyId.parse(body),
        round,
        wanted,
        reason,
        UtcMoment.read(at),
        askedBy,
        state,
        Optional.ofNullable(granted),
        answer,
        decidedBy);
  }
}
