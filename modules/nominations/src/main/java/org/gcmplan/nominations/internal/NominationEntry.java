package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.jspecify.annotations.Nullable;

/** A nomination. Every change of its state is a {@link NominationStep}. */
@Entity
@Table(schema = "nominations", name = "nomination")
class NominationEntry {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "call_id")
  private UUID call;

  @Column(name = "number_text")
  private String number;

  @Enumerated(EnumType.STRING)
  private NominationState state = NominationState.DRAFT;

  @Embedded private FactFields facts;
  private String proposing;
  @Embedded private Proposers proposers;

  @Column(name = "begun_at")
  private LocalDateTime begunAt;

  @Column(name = "sent_at")
  private @Nullable LocalDateTime sentAt;

  @Column(name = "supplement_due")
  private @Nullable LocalDate supplementDue;

  @Column(name = "ended_on")
  private @Nullable LocalDate endedOn;

  @Column(name = "destroyed_on")
  private @Nullable LocalDate destroyedOn;

  @Column(name = "rank_no")
  private int rank;

  protected NominationEntry() {}

  /** Under which call, and by whom. */
  record Origin(CallId call, String number, BodyId proposing, ActedBy by, Instant at) {}

  NominationEntry(Origin origin, NominationFacts facts) {
    this.id = UUID.randomUUID();
    this.call = origin.call().value();
    this.number = origin.number();
    this.proposing = origin.proposing().toString();
    this.proposers = new Proposers(origin.by());
    this.begunAt = LocalDateTime.ofInstant(origin.at(), ZoneOffset.UTC);
    this.facts = new FactFields(facts);
  }

  /** Refuses a step that does not lead from where it stands. */
  void take(NominationStep step, Instant now, LocalDate today) {
    mustLead(step);
    state = step.to();
    supplementDue = null;
    if (step == NominationStep.CONFIRM && sentAt == null) {
      sentAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }
    endedOn = state.isOver() ? today : null;
  }

  void mustLead(NominationStep step) {
    if (!step.leadsFrom(state)) {
      throw new BusinessRuleViolation("nominations.step.notFrom." + state.name(), number);
    }
  }

  void write(long seen, NominationFacts written, ActedBy by) {
    if (seen != version) {
      throw new ChangedMeanwhile("nominations.changedMeanwhile");
    }
    mustBeWithProposer();
    facts = new FactFields(written);
    proposers.nominated(by);
  }

  void mustBeWithProposer() {
    if (!state.isWithProposer()) {
      throw new BusinessRuleViolation("nominations.notWithProposer", number);
    }
  }

  void confirmed(ActedBy by) {
    proposers.confirmed(by);
  }

  void supplementUntil(LocalDate due) {
    supplementDue = due;
  }

  void ranked(int place) {
    rank = place;
  }

  void destroy(LocalDate today) {
    facts.forget();
    destroyedOn = today;
  }

  NominationId id() {
    return new NominationId(id);
  }

  CallId call() {
    return new CallId(call);
  }

  String number() {
    return number;
  }

  NominationState state() {
    return state;
  }

  BodyId proposing() {
    return BodyId.parse(proposing);
  }

  Proposers proposers() {
    return proposers;
  }

  NominationFacts facts() {
    return facts.shown();
  }

  Instant begunAt() {
    return begunAt.toInstant(ZoneOffset.UTC);
  }

  Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt).map(at -> at.toInstant(ZoneOffset.UTC));
  }

  Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  boolean isDestroyed() {
    return destroyedOn != null;
  }

  Nomination shown() {
    return new Nomination(
        id(),
        call(),
        number,
        state,
        facts(),
        proposing(),
        proposers.nominator(),
        proposers.confirmer(),
        sentAt(),
        Optional.ofNullable(supplementDue),
        rank,
        version);
  }
}
