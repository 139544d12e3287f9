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
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MinutesApproval;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.Actor;

/** That somebody approved the minutes, and which text. */
@Entity
@Table(schema = "council", name = "minutes_approval")
class ApprovalEntry {
  @Id private UUID id;
  private UUID sitting;

  @Enumerated(EnumType.STRING)
  private CustodianPart part;

  private UUID account;

  @Column(name = "person_name")
  private String name;

  @Column(name = "approved_at")
  private LocalDateTime approvedAt;

  private String sha256;

  protected ApprovalEntry() {}

  ApprovalEntry(SittingId sitting, CustodianPart part, Actor by, Instant now) {
    this.sha256 = "";
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.part = part;
    this.account = by.account();
    this.name = by.name();
    this.approvedAt = Utc.stored(now);
  }

  void of(String textHash) {
    sha256 = textHash;
  }

  MinutesApproval shown() {
    return new MinutesApproval(part, account, name, Utc.read(approvedAt));
  }
}
