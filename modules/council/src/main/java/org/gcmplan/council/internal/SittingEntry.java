package org.gcmplan.council.internal;

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
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingRow;
import org.gcmplan.council.SittingState;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.VotingRule;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A sitting. Acts on one follow one another: whoever comes second waits at this row. */
@Entity
@Table(schema = "council", name = "sitting")
class SittingEntry {
  @Id private UUID id;
  @Version private long version;
  private UUID council;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Enumerated(EnumType.STRING)
  private SittingForm form;

  @Column(name = "sits_on")
  private LocalDate sitsOn;

  private String place;

  @Column(name = "opens_at")
  private @Nullable LocalDateTime opensAt;

  @Column(name = "closes_at")
  private @Nullable LocalDateTime closesAt;

  @Enumerated(EnumType.STRING)
  private Secrecy secrecy;

  @Embedded private RuleOfSitting rule;

  @Enumerated(EnumType.STRING)
  private SittingState state = SittingState.CALLED;

  @Column(name = "called_at")
  private LocalDateTime calledAt;

  @Column(name = "opened_at")
  private @Nullable LocalDateTime openedAt;

  @Column(name = "ended_at")
  private @Nullable LocalDateTime endedAt;

  @Column(name = "cancelled_because")
  private String cancelledBecause = "";

  private String remarks = "";

  protected SittingEntry() {}

  SittingEntry(SittingOrder order, Instant now) {
    this.id = UUID.randomUUID();
    this.council = order.council().value();
    this.titleVi = order.title().vi();
    this.titleEn = order.title().en();
    this.form = order.time().form();
    postpone(order.time());
    this.secrecy = order.secrecy();
    this.rule = new RuleOfSitting(order.rule());
    this.calledAt = CouncilTime.stored(now);
  }

  void postpone(SittingTime time) {
    mustBe(SittingState.CALLED, "council.sitting.openedAlready");
    sitsOn = time.day();
    place = time.place();
    opensAt = time.opens().map(CouncilTime::stored).orElse(null);
    closesAt = time.closes().map(CouncilTime::stored).orElse(null);
  }

  void open(Instant now) {
    mustBe(SittingState.CALLED, "council.sitting.openedAlready");
    state = SittingState.OPEN;
    openedAt = CouncilTime.stored(now);
  }

  void end(Instant now) {
    mustBe(SittingState.OPEN, "council.sitting.notOpen");
    state = SittingState.ENDED;
    endedAt = CouncilTime.stored(now);
  }

  void cancel(String reason) {
    if (!state.isAlive()) {
      throw new BusinessRuleViolation("council.sitting.over");
    }
    state = SittingState.CANCELLED;
    cancelledBecause = reason;
  }

  void note(String words) {
    remarks = words;
  }

  void mustBe(SittingState wanted, String elseKey) {
    if (state != wanted) {
      throw new BusinessRuleViolation(elseKey);
    }
  }

  SittingId id() {
    return new SittingId(id);
  }

  CouncilId council() {
    return new CouncilId(council);
  }

  SittingState state() {
    return state;
  }

  SittingTime time() {
    return new SittingTime(
        form, sitsOn, place, CouncilTime.maybe(opensAt), CouncilTime.maybe(closesAt));
  }

  boolean isMeeting() {
    return form == SittingForm.MEETING;
  }

  Secrecy secrecy() {
    return secrecy;
  }

  VotingRule rule() {
    return rule.rule();
  }

  String remarks() {
    return remarks;
  }

  Optional<Instant> openedAt() {
    return CouncilTime.maybe(openedAt);
  }

  Optional<Instant> endedAt() {
    return CouncilTime.maybe(endedAt);
  }

  SittingRow row(int motions) {
    return new SittingRow(
        id(),
        council(),
        new LocalizedText(titleVi, titleEn),
        time(),
        state,
        motions,
        cancelledBecause);
  }
}
