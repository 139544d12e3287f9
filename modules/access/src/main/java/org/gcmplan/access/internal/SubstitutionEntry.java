package org.gcmplan.access.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.access.SubstitutionKind;
import org.gcmplan.access.SubstitutionState;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** Somebody acts for somebody else for some days. Never removed, only ended. */
@Entity
@Table(schema = "access", name = "substitution")
class SubstitutionEntry {
  @Id private UUID id;
  @Version private long version;
  private UUID principal;
  private UUID substitute;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Enumerated(EnumType.STRING)
  private SubstitutionKind kind;

  @ElementCollection
  @CollectionTable(
      schema = "access",
      name = "substitution_role",
      joinColumns = @JoinColumn(name = "substitution"))
  @Column(name = "role_name")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = new HashSet<>();

  private String reason;

  @Column(name = "arranged_by")
  private UUID arrangedBy;

  @Column(name = "arranged_at")
  private LocalDateTime arrangedAt;

  @Column(name = "accepted_at")
  private @Nullable LocalDateTime acceptedAt;

  @Column(name = "declined_at")
  private @Nullable LocalDateTime declinedAt;

  @Column(name = "revoked_at")
  private @Nullable LocalDateTime revokedAt;

  @Column(name = "revoked_by")
  private @Nullable UUID revokedBy;

  protected SubstitutionEntry() {}

  SubstitutionEntry(NewSubstitution wanted, SubstitutionKind kind, UUID by, Instant now) {
    id = UUID.randomUUID();
    principal = wanted.principal();
    substitute = wanted.substitute();
    firstDay = wanted.firstDay();
    lastDay = wanted.lastDay();
    roles.addAll(wanted.roles());
    reason = wanted.reason();
    this.kind = kind;
    arrangedBy = by;
    arrangedAt = Utc.of(now);
  }

  void accept(Instant now, LocalDate today) {
    mustBeAnswerable(today);
    acceptedAt = Utc.of(now);
  }

  void decline(Instant now, LocalDate today) {
    mustBeAnswerable(today);
    declinedAt = Utc.of(now);
  }

  void revoke(UUID by, Instant now, LocalDate today) {
    if (!state(today).isAlive()) {
      throw new BusinessRuleViolation("access.substitutionOver");
    }
    revokedAt = Utc.of(now);
    revokedBy = by;
  }

  private void mustBeAnswerable(LocalDate today) {
    if (state(today) != SubstitutionState.PROPOSED) {
      throw new BusinessRuleViolation("access.substitutionAnswered");
    }
  }

  SubstitutionState state(LocalDate today) {
    if (revokedAt != null) {
      return SubstitutionState.REVOKED;
    }
    if (declinedAt != null) {
      return SubstitutionState.DECLINED;
    }
    if (lastDay.isBefore(today)) {
      return SubstitutionState.ENDED;
    }
    if (kind == SubstitutionKind.PLANNED && acceptedAt == null) {
      return SubstitutionState.PROPOSED;
    }
    return firstDay.isAfter(today) ? SubstitutionState.AHEAD : SubstitutionState.IN_EFFECT;
  }

  /** Whether it could have effect on one of those days. */
  boolean concerns(LocalDate from, LocalDate until) {
    return !firstDay.isAfter(until) && !lastDay.isBefore(from);
  }

  /** Whether it lends one of those roles; no roles means all. */
  boolean lendsAnyOf(Set<Role> wanted) {
    return roles.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(roles::contains);
  }

  /** What of the principal's own rights it lends. Who keeps accounts is not substituted. */
  Set<Grant> lent(Set<Grant> held) {
    return held.stream()
        .filter(right -> right.role() != Role.ADMINISTRATOR)
        .filter(right -> roles.isEmpty() || roles.contains(right.role()))
        .collect(Collectors.toUnmodifiableSet());
  }

  UUID id() {
    return id;
  }

  UUID principal() {
    return principal;
  }

  UUID substitute() {
    return substitute;
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }

  SubstitutionKind kind() {
    return kind;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  String reason() {
    return reason;
  }

  UUID arrangedBy() {
    return arrangedBy;
  }

  Instant arrangedAt() {
    return Utc.instant(arrangedAt);
  }
}
