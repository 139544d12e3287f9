package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The secret that an account's device shares with us, locked; in use once it was confirmed. */
@Entity
@Table(schema = "access", name = "second_factor")
class SecondFactorEntry {
  @Id private UUID account;
  @Version private long version;
  private String secret;

  @Column(name = "begun_at")
  private LocalDateTime begunAt;

  @Column(name = "confirmed_at")
  private @Nullable LocalDateTime confirmedAt;

  @Column(name = "last_step")
  private long lastStep;

  protected SecondFactorEntry() {}

  SecondFactorEntry(UUID account, String secret, Instant now) {
    this.account = account;
    this.secret = secret;
    begunAt = Utc.of(now);
  }

  void confirm(Instant now) {
    confirmedAt = Utc.of(now);
  }

  /** No code of that step or an earlier one is taken again. */
  void use(long step) {
    lastStep = step;
  }

  boolean isInUse() {
    return confirmedAt != null;
  }

  UUID account() {
    return account;
  }

  String secret() {
    return secret;
  }

  long lastStep() {
    return lastStep;
  }
}
