package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** Who an account is at an outside provider. */
@Entity
@Table(schema = "access", name = "outside_identity")
class OutsideIdentityEntry {
  @Id private UUID id;
  private UUID account;
  private String issuer;
  private String subject;

  @Column(name = "linked_at")
  private LocalDateTime linkedAt;

  protected OutsideIdentityEntry() {}

  OutsideIdentityEntry(UUID account, String issuer, String subject, Instant now) {
    id = UUID.randomUUID();
    this.account = account;
    this.issuer = issuer;
    this.subject = subject;
    linkedAt = Utc.of(now);
  }

  UUID account() {
    return account;
  }

  String subject() {
    return subject;
  }
}
