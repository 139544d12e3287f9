package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingId;
import org.jspecify.annotations.Nullable;

/** Somebody invited. */
@Entity
@Table(schema = "council", name = "guest")
class GuestEntry {
  @Id private UUID id;
  private UUID sitting;
  private @Nullable UUID account;
  private String name;

  @Column(name = "guest_function")
  private String function;

  protected GuestEntry() {}

  GuestEntry(SittingId sitting, SittingGuest guest) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.account = guest.account().orElse(null);
    this.name = guest.name().strip();
    this.function = guest.function().strip();
  }

  SittingGuest shown() {
    return new SittingGuest(name, function, Optional.ofNullable(account));
  }
}
