package org.gcmplan.coverage.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/** An entry in the register. One that was withdrawn stays and counts no more. */
@Entity
@Table(schema = "coverage", name = "own_plan")
class OwnPlanEntry {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(name = "body_kind")
  private BodyId.Kind bodyKind;

  @Column(name = "body_id")
  private UUID bodyId;

  @Column(name = "plan_number")
  private String number;

  @Column(name = "issued_on")
  private LocalDate issuedOn;

  private String source;
  private boolean illustrative;

  @Column(name = "file_id")
  private @Nullable UUID file;

  @Column(name = "standing_key")
  private @Nullable String standingKey;

  @Column(name = "withdrawn_at")
  private @Nullable LocalDateTime withdrawnAt;

  @Column(name = "withdrawn_reason")
  private @Nullable String withdrawnReason;

  protected OwnPlanEntry() {} // for JPA

  OwnPlanEntry(NewOwnPlan facts) {
    id = UUID.randomUUID();
    bodyKind = facts.body().kind();
    bodyId = facts.body().id();
    number = facts.number();
    issuedOn = facts.issuedOn();
    source = facts.source();
    illustrative = facts.illustrative();
    standingKey = keyOf(facts);
  }

  /** What no two standing entries share. */
  static String keyOf(NewOwnPlan facts) {
    return facts.body() + " " + facts.issuedOn() + " " + facts.number();
  }

  OwnPlanId id() {
    return new OwnPlanId(id);
  }

  BodyId body() {
    return new BodyId(bodyKind, bodyId);
  }

  boolean stands() {
    return standingKey != null;
  }

  void file(AttachmentId document) {
    file = document.value();
  }

  void withdraw(Instant at, String reason) {
    standingKey = null;
    withdrawnAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    withdrawnReason = reason;
  }

  OwnPlan shown() {
    return new OwnPlan(
        id(),
        body(),
        number,
        issuedOn,
        source,
        illustrative,
        Optional.ofNullable(file).map(AttachmentId::new));
  }
}
