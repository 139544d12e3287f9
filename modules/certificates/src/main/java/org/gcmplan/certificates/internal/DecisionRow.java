package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/** A decision that awarded. Written once, never changed. */
@Entity
@Table(schema = "certificates", name = "award_decision")
class DecisionRow {
  @Id private UUID id;

  @Column(name = "call_kind", updatable = false)
  private String callKind;

  @Column(name = "call_id", updatable = false)
  private String callId;

  @Enumerated(EnumType.STRING)
  @Column(name = "body_kind", updatable = false)
  private BodyId.Kind bodyKind;

  @Column(name = "body_id", updatable = false)
  private UUID bodyId;

  @Column(name = "programme_code", updatable = false)
  private String programmeCode;

  @Column(name = "programme_vi", updatable = false)
  private String programmeVi;

  @Column(name = "programme_en", updatable = false)
  private String programmeEn;

  @Column(name = "period_from", updatable = false)
  private LocalDate periodFrom;

  @Column(name = "period_until", updatable = false)
  private LocalDate periodUntil;

  @Column(updatable = false)
  private String register;

  @Column(name = "of_year", updatable = false)
  private int year;

  @Column(name = "decision_number", updatable = false)
  private int number;

  @Column(name = "number_text", updatable = false)
  private String numberText;

  @Column(name = "decided_on", updatable = false)
  private LocalDate decidedOn;

  @Column(updatable = false)
  private UUID signer;

  @Column(name = "signer_vi", updatable = false)
  private String signerVi;

  @Column(name = "signer_en", updatable = false)
  private String signerEn;

  @Column(name = "awarder_vi", updatable = false)
  private String awarderVi;

  @Column(name = "awarder_en", updatable = false)
  private String awarderEn;

  @Column(name = "decided_at", updatable = false)
  private LocalDateTime decidedAt;

  @Column(name = "award_count", updatable = false)
  private int awards;

  protected DecisionRow() {} // for JPA

  DecisionRow(Actor by, Instant at, AwardOrder order, AwardNumber given) {
    id = UUID.randomUUID();
    callKind = order.call().kind();
    callId = order.call().id();
    bodyKind = order.body().kind();
    bodyId = order.body().id();
    programmeCode = order.programme().code();
    programmeVi = order.programme().name().vi();
    programmeEn = order.programme().name().en();
    periodFrom = order.programme().period().from();
    periodUntil = order.programme().period().until();
    register = given.register();
    year = order.day().getYear();
    number = given.number();
    numberText = given.text();
    decidedOn = order.day();
    signer = by.account();
    signerVi = by.names().vi();
    signerEn = by.names().en();
    decidedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    awards = order.awardees().size();
  }

  /** In whose name it awards. */
  DecisionRow awardedBy(LocalizedText awarder) {
    awarderVi = awarder.vi();
    awarderEn = awarder.en();
    return this;
  }

  AwardDecisionId id() {
    return new AwardDecisionId(id);
  }

  BodyId body() {
    return new BodyId(bodyKind, bodyId);
  }

  LocalizedText awarder() {
    return new LocalizedText(awarderVi, awarderEn);
  }

  String numberText() {
    return numberText;
  }

  LocalDate day() {
    return decidedOn;
  }

  String programmeCode() {
    return programmeCode;
  }

  LocalDateTime decidedAt() {
    return decidedAt;
  }

  AwardDecision decision() {
    return new AwardDecision(
        id(),
        new Subject(callKind, callId),
        body(),
        new AwardProgramme(
            programmeCode,
            new LocalizedText(programmeVi, programmeEn),
            new AchievementPeriod(periodFrom, periodUntil)),
        numberText,
        decidedOn,
        awarder(),
        new LocalizedText(signerVi, signerEn),
        decidedAt.toInstant(ZoneOffset.UTC),
        awards);
  }
}
