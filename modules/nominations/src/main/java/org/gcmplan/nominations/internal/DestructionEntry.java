package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.DestroyedDossier;
import org.gcmplan.nominations.DestructionProposal;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** That a dossier be destroyed, or was: who proposed it and who decided. */
@Entity
@Table(schema = "nominations", name = "destruction")
class DestructionEntry {
  @Id
  @Column(name = "nomination_id")
  private UUID nomination;

  private String reason;
  private UUID proposer;

  @Column(name = "proposer_for")
  private @Nullable UUID proposerFor;

  @Column(name = "proposer_name")
  private String proposerName;

  @Column(name = "proposed_on")
  private LocalDate proposedOn;

  @Column(name = "approver_name")
  private String approverName = "";

  @Column(name = "done_on")
  private @Nullable LocalDate doneOn;

  protected DestructionEntry() {}

  DestructionEntry(NominationId nomination, ActedBy by, LocalDate on, String reason) {
    this.nomination = nomination.value();
    this.reason = reason;
    this.proposer = by.account();
    this.proposerFor = by.onBehalfOf();
    this.proposerName = by.shown();
    this.proposedOn = on;
  }

  void done(ActedBy by, LocalDate on) {
    approverName = by.shown();
    doneOn = on;
  }

  /** Whether the person proposed it, or stands in for who did. */
  boolean isOf(Actor person) {
    return person.speaksFor(proposer) || (proposerFor != null && person.speaksFor(proposerFor));
  }

  String proposer() {
    return proposerName;
  }

  String reason() {
    return reason;
  }

  DestructionProposal proposal(Actor reader) {
    return new DestructionProposal(proposerName, proposedOn, reason, isOf(reader));
  }

  DestroyedDossier shown(NominationEntry destroyed) {
    return new DestroyedDossier(
        destroyed.number(),
        destroyed.state(),
        doneOn == null ? proposedOn : doneOn,
        proposerName,
        approverName,
        reason);
  }
}
