package org.gcmplan.council.internal;

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
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A motion on an agenda, and how it came out. */
@Entity
@Table(schema = "council", name = "motion")
class MotionEntry {
  @Id private UUID id;
  @Version private long version;
  private UUID sitting;
  private int place;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @ElementCollection
  @CollectionTable(
      schema = "council",
      name = "motion_concern",
      joinColumns = @JoinColumn(name = "motion"))
  @Column(name = "concerned")
  private Set<String> concerned = new HashSet<>();

  @Enumerated(EnumType.STRING)
  private @Nullable MotionOutcome outcome;

  @Column(name = "decided_by")
  private @Nullable UUID decidedBy;

  @Column(name = "in_favour")
  private int inFavour;

  private int against;
  private int abstained;
  private int recused;
  private int present;
  private int entitled;
  private int base;
  private @Nullable String casting;

  protected MotionEntry() {}

  MotionEntry(SittingId sitting, int place, NewMotion motion) {
    this.id = UUID.randomUUID();
    this.sitting = sitting.value();
    this.place = place;
    this.subjectKind = motion.subject().kind();
    this.subjectId = motion.subject().id();
    this.titleVi = motion.title().vi();
    this.titleEn = motion.title().en();
    concern(motion.people(), motion.bodies());
  }

  void concern(Set<UUID> people, Set<BodyId> bodies) {
    concerned.clear();
    people.forEach(account -> concerned.add(account.toString()));
    bodies.forEach(body -> concerned.add(body.toString()));
  }

  void place(int other) {
    place = other;
  }

  /** The people whom it is about. */
  Set<UUID> people() {
    return concerned.stream()
        .filter(each -> !each.contains(":"))
        .map(UUID::fromString)
        .collect(Collectors.toSet());
  }

  /** The bodies which it is about. */
  Set<BodyId> bodies() {
    return concerned.stream()
        .filter(each -> each.contains(":"))
        .map(BodyId::parse)
        .collect(Collectors.toSet());
  }

  /** Whether it is about that person or body. */
  boolean concerns(UUID account, BodyId body) {
    return concerned.contains(account.toString()) || concerned.contains(body.toString());
  }

  void decide(BallotId ballot, CountedMotion counted) {
    decidedBy = ballot.value();
    outcome = counted.outcome();
    inFavour = counted.votes().inFavour();
    against = counted.votes().against();
    abstained = counted.votes().abstained();
    recused = counted.recused();
    present = counted.present();
    entitled = counted.entitled();
    base = counted.base();
    casting = null;
  }

  void breakTie(boolean carried, String reason) {
    outcome = carried ? MotionOutcome.CARRIED : MotionOutcome.LOST;
    casting = reason;
  }

  MotionId id() {
    return new MotionId(id);
  }

  SittingId sitting() {
    return new SittingId(sitting);
  }

  int place() {
    return place;
  }

  Subject subject() {
    return new Subject(subjectKind, subjectId);
  }

  LocalizedText title() {
    return new LocalizedText(titleVi, titleEn);
  }

  boolean isTied() {
    return outcome == MotionOutcome.TIED;
  }

  /** Whether no ballot on it is wanted any more. */
  boolean isSettled() {
    return outcome != null && (outcome.isFinal() || isTied());
  }

  Optional<BallotId> decidedBy() {
    return Optional.ofNullable(decidedBy).map(BallotId::new);
  }

  Optional<MotionResult> result() {
    return Optional.ofNullable(outcome)
        .map(
            known ->
                new MotionResult(
                    id(),
                    subject(),
                    known,
                    inFavour,
                    against,
                    abstained,
                    recused,
                    present,
                    entitled,
                    base,
                    Optional.ofNullable(casting)));
  }
}
