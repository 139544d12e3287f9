package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.Justification;
import org.gcmplan.nominations.NominationId;

/** Why a nomination goes on in spite of a doubt. */
@Entity
@Table(schema = "nominations", name = "justification")
class JustificationEntry {
  @Id private UUID id;

  @Column(name = "nomination_id")
  private UUID nomination;

  @Enumerated(EnumType.STRING)
  private DoubtKind kind;

  private String reference;
  private String reason;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_on")
  private LocalDate saidOn;

  protected JustificationEntry() {}

  JustificationEntry(NominationId nomination, Doubt doubt, Justification justification) {
    this.id = UUID.randomUUID();
    this.nomination = nomination.value();
    this.kind = doubt.kind();
    this.reference = doubt.reference();
    say(justification);
  }

  final void say(Justification justification) {
    reason = justification.reason();
    saidBy = justification.by();
    saidOn = justification.on();
  }

  boolean isOf(Doubt doubt) {
    return kind == doubt.kind() && reference.equals(doubt.reference());
  }

  Justification shown() {
    return new Justification(reason, saidBy, saidOn);
  }
}
