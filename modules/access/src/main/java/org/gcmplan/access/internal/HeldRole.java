package org.gcmplan.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A role held for a body, from one moment until another. Never removed, only ended. */
@Entity
@Table(schema = "access", name = "held_role")
class HeldRole {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "role_name")
  private Role role;

  private String body;

  @Column(name = "held_from")
  private LocalDateTime heldFrom;

  @Column(name = "held_until")
  private @Nullable LocalDateTime heldUntil;

  protected HeldRole() {}

  HeldRole(Grant grant, Instant from) {
    id = UUID.randomUUID();
    role = grant.role();
    body = grant.body().toString();
    heldFrom = Utc.of(from);
  }

  Grant grant() {
    return new Grant(role, BodyId.parse(body));
  }

  boolean isHeldAt(Instant moment) {
    return !Utc.instant(heldFrom).isAfter(moment)
        && (heldUntil == null || Utc.instant(heldUntil).isAfter(moment));
  }

  void endAt(Instant moment) {
    heldUntil = Utc.of(moment);
  }
}
