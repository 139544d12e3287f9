package org.gcmplan.updates.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.updates.OpinionDraft;
import org.gcmplan.updates.OpinionDraft.State;
import org.gcmplan.updates.WrittenOpinion;

/**
 * A body's opinion on its way from the focal point to the signer. Stays in the house: no history
 * and no event tells what is in it. At the deadline it is kept, and may follow as a late opinion.
 */
@Entity
@Table(schema = "updates", name = "opinion_draft")
class DraftedOpinion {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "update_id")
  private UUID update;

  @Column(name = "round_no")
  private int round;

  private String body;

  @Embedded private OpinionText text = new OpinionText();

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "drafted_remark",
      joinColumns = @JoinColumn(name = "draft_id"))
  @OrderColumn(name = "place")
  private List<RemarkWords> remarks = new ArrayList<>();

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "written_at")
  private LocalDateTime at;

  private UUID account;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "return_reason")
  private String returnReason = "";

  protected DraftedOpinion() {}

  DraftedOpinion(PlanUpdate update, BodyId body) {
    id = UUID.randomUUID();
    this.update = update.id().value();
    round = update.opinions().roundCount();
    this.body = body.toString();
  }

  /** Lays it before the signer. */
  void handUp(WrittenOpinion written, Signature signed) {
    if (isHandedUp()) {
      throw new BusinessRuleViolation("updates.draftHandedUp");
    }
    text.write(written.opinion());
    remarks.clear();
    written.remarks().forEach(remark -> remarks.add(new RemarkWords(remark)));
    state = State.HANDED_UP;
    at = UtcMoment.of(signed.at());
    account = signed.by().account();
    writtenBy = signed.by().name();
    returnReason = "";
  }

  void giveBack(Reason reason) {
    mustBeHandedUp();
    state = State.RETURNED;
    returnReason = reason.text();
  }

  /** What the signer sets the name under. */
  WrittenOpinion sign() {
    mustBeHandedUp();
    state = State.SIGNED;
    return written();
  }

  boolean isHandedUp() {
    return state == State.HANDED_UP;
  }

  private void mustBeHandedUp() {
    if (!isHandedUp()) {
      throw new BusinessRuleViolation("updates.nothingToSign");
    }
  }

  private WrittenOpinion written() {
    return new WrittenOpinion(
        text.opinion().orElseThrow(), remarks.stream().map(RemarkWords::written).toList());
  }

  OpinionDraft draft() {
    return new OpinionDraft(
        BodyId.parse(body), written(), state, UtcMoment.read(at), writtenBy, returnReason);
  }
}
