package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fingerprint of a code that stands for the device once. */
@Entity
@Table(schema = "access", name = "recovery_code")
class RecoveryCodeEntry {
  @Id private UUID id;
  private UUID account;
  private String fingerprint;

  @Column(name = "used_at")
  private @Nullable LocalDateTime usedAt;

  protected RecoveryCodeEntry() {}

  RecoveryCodeEntry(UUID account, String fingerprint) {
    id = UUID.randomUUID();
    this.account = account;
    this.fingerprint = fingerprint;
  }

  boolean isOf(String text) {
    return usedAt == null && fingerprint.equals(text);
  }

  boolean isUnused() {
    return usedAt == null;
  }

  void use(Instant now) {
    usedAt = Utc.of(now);
  }
}
