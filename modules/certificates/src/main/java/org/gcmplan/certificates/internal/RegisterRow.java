package org.gcmplan.certificates.internal;

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
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An award in the register: written once, for ever; only a revocation is added. */
@Entity
@Table(schema = "certificates", name = "register_entry")
class RegisterRow {
  @Id private UUID id;
  @Version private long version;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private RegisterEntry.Origin origin;

  @Column(name = "decision_id", updatable = false)
  private @Nullable UUID decision;

  @Column(name = "place_on_list", updatable = false)
  private int place;

  @Column(name = "nomination_kind", updatable = false)
  private @Nullable String nominationKind;

  @Column(name = "nomination_id", updatable = false)
  private @Nullable String nominationId;

  @Embedded private RecipientColumns recipient;

  @Column(name = "awarded_by_vi", updatable = false)
  private String awardedByVi;

  @Column(name = "awarded_by_en", updatable = false)
  private String awardedByEn;

  @Enumerated(EnumType.STRING)
  @Column(name = "awarding_kind", updatable = false)
  private BodyId.@Nullable Kind awardingKind;

  @Column(name = "awarding_id", updatable = false)
  private @Nullable UUID awardingId;

  @Column(name = "decision_number", updatable = false)
  private String decisionNumber;

  @Column(name = "decided_on", updatable = false)
  private LocalDate decidedOn;

  @Embedded private AchievementColumns achievement;

  @Column(name = "golden_year", updatable = false)
  private @Nullable Integer goldenYear;

  @Column(name = "golden_number", updatable = false)
  private @Nullable Integer goldenNumber;

  @Column(name = "entered_at", updatable = false)
  private LocalDateTime enteredAt;

  /** Read as nothing while all its columns are empty. */
  @Embedded private @Nullable RevocationColumns revocation;

  protected RegisterRow() {} // for JPA

  /** What a decision awarded. */
  RegisterRow(DecisionRow decided, int place, Awardee awardee, GoldenBookNumber number) {
    id = UUID.randomUUID();
    recipient = new RecipientColumns(awardee.recipient());
    achievement =
        new AchievementColumns(
            decided.programmeCode(), awardee.merit(), Optional.of(awardee.period()));
    origin = RegisterEntry.Origin.DECIDED;
    decision = decided.id().value();
    this.place = place;
    nominationKind = awardee.nomination().kind();
    nominationId = awardee.nomination().id();
    awardedByVi = decided.awarder().vi();
    awardedByEn = decided.awarder().en();
    awardingKind = decided.body().kind();
    awardingId = decided.body().id();
    decisionNumber = decided.numberText();
    decidedOn = decided.day();
    enteredAt = decided.decidedAt();
    numbered(Optional.of(number));
  }

  /** An award of earlier years. */
  RegisterRow(PastAward past, Instant at) {
    id = UUID.randomUUID();
    recipient = new RecipientColumns(past.recipient());
    achievement = new AchievementColumns(past.programmeCode(), past.merit(), past.period());
    origin = RegisterEntry.Origin.PAST;
    awardedByVi = past.awardedBy().vi();
    awardedByEn = past.awardedBy().en();
    decisionNumber = past.decisionNumber();
    decidedOn = past.decidedOn();
    enteredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    numbered(past.goldenBook());
  }

  private void numbered(Optional<GoldenBookNumber> number) {
    goldenYear = number.map(GoldenBookNumber::year).orElse(null);
    goldenNumber = number.map(GoldenBookNumber::number).orElse(null);
  }

  RegisterEntryId id() {
    return new RegisterEntryId(id);
  }

  /** Who awarded and therefore revokes; empty for a past award. */
  Optional<BodyId> awarding() {
    BodyId.Kind kind = awardingKind;
    UUID body = awardingId;
    return kind == null || body == null ? Optional.empty() : Optional.of(new BodyId(kind, body));
  }

  void revoke(AwardRevocation why) {
    revocation = new RevocationColumns(why);
  }

  boolean stands() {
    return revocation().isEmpty();
  }

  RegisterEntry entry() {
    return new RegisterEntry(
        id(),
        origin,
        Optional.ofNullable(decision).map(AwardDecisionId::new),
        decisionNumber,
        decidedOn,
        new LocalizedText(awardedByVi, awardedByEn),
        recipient.recipient(),
        achievement.merit(),
        achievement.programmeCode(),
        achievement.period(),
        golden(),
        revocation());
  }

  private Optional<AwardRevocation> revocation() {
    RevocationColumns columns = revocation;
    return columns == null ? Optional.empty() : columns.revocation();
  }

  private Optional<GoldenBookNumber> golden() {
    Integer year = goldenYear;
    Integer number = goldenNumber;
    return year == null || number == null
        ? Optional.empty()
        : Optional.of(new GoldenBookNumber(year, number));
  }
}
