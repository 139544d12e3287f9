package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.nominations.NominationAct;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;

/** A step taken with a nomination; never changed. */
@Entity
@Table(schema = "nominations", name = "step")
class StepEntry {
  @Id private UUID id;

  @Column(name = "nomination_id")
  private UUID nomination;

  private int turn;

  @Enumerated(EnumType.STRING)
  private NominationStep step;

  @Enumerated(EnumType.STRING)
  private NominationState became;

  private String reason;
  private UUID account;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_at")
  private LocalDateTime doneAt;

  protected StepEntry() {}

  StepEntry(NominationId nomination, int turn, ActedBy by, NominationAct act) {
    this.id = UUID.randomUUID();
    this.nomination = nomination.value();
    this.turn = turn;
    this.step = act.step();
    this.became = act.became();
    this.reason = act.reason();
    this.account = by.account();
    this.doneBy = act.by();
    this.doneAt = LocalDateTime.ofInstant(act.at(), ZoneOffset.UTC);
  }

  NominationAct shown() {
    return new NominationAct(step, became, doneBy, doneAt.toInstant(ZoneOffset.UTC), reason);
  }
}
