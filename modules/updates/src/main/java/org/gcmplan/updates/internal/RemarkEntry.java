package org.gcmplan.updates.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.Remark.State;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenRemark;

/**
 * A remark and the talk about it. An aggregate of its own, so that talk does not move the update;
 * whoever changes it holds the lock on the update.
 */
@Entity
@Table(schema = "updates", name = "remark")
class RemarkEntry {
  @Id private UUID id;

  @Column(name = "update_id")
  private UUID update;

  @Column(name = "remark_no")
  private int number;

  @Column(name = "round_no")
  private int round;

  private String body;
  private boolean late;

  @Embedded private RemarkText text;
  @Embedded private RemarkOrigin origin;

  @Enumerated(EnumType.STRING)
  private State state = State.OPEN;

  @Embedded private GivenAnswer answer = new GivenAnswer();

  @OneToMany(mappedBy = "remark", cascade = CascadeType.ALL)
  @OrderBy("place")
  private List<ReplyLine> replies = new ArrayList<>();

  protected RemarkEntry() {}

  /** A remark that belongs to the opinion of that line. */
  RemarkEntry(PlanUpdate update, int number, OpinionLine line, WrittenRemark written) {
    id = UUID.randomUUID();
    this.update = update.id().value();
    this.number = number;
    round = line.round();
    body = line.body().toString();
    late = line.isLate();
    text = new RemarkText(written, update.content());
    origin = new RemarkOrigin();
  }

  RemarkEntry signed(Signature signed) {
    origin.sign(signed);
    return this;
  }

  void reply(String said, Signature signed) {
    replies.add(new ReplyLine(this, replies.size(), said, signed));
  }

  /** Its author needs nothing more, or it was answered. */
  void resolve(boolean byItsAuthor) {
    mustBe(true);
    if (!byItsAuthor && answer.isMissing()) {
      throw new BusinessRuleViolation("updates.answerBeforeResolving");
    }
    state = State.RESOLVED;
  }

  void reopen() {
    mustBe(false);
    state = State.OPEN;
  }

  /** Answers, which closes it; what was applied stays applied. */
  void answer(Answer given) {
    answer.write(given);
    if (state == State.OPEN) {
      state = State.RESOLVED;
    }
  }

  /** Its wording is the text now: that is the answer, and the text is the one it asked for. */
  void apply(Content content) {
    answer.accept();
    state = State.APPLIED;
    readOn(content);
  }

  /** Its body knows the text as it is now. */
  void readOn(Content content) {
    text.readOn(content);
  }

  private void mustBe(boolean open) {
    if (open != isOpen()) {
      throw new BusinessRuleViolation(open ? "updates.remarkClosed" : "updates.remarkOpen");
    }
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  int number() {
    return number;
  }

  int round() {
    return round;
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  RemarkText text() {
    return text;
  }

  UpdateId update() {
    return new UpdateId(update);
  }

  /** What it suggests; refuses when it suggests nothing. */
  FieldValue wording() {
    return text.wording().orElseThrow(() -> new BusinessRuleViolation("updates.noWording"));
  }

  Remark shown(Content content) {
    return new Remark(
        number,
        body(),
        round,
        late,
        text.clause(),
        text.words(),
        text.wording(),
        state,
        answer.answer(),
        text.isEarlierThan(content),
        origin.at(),
        origin.givenBy(),
        replies.stream().map(ReplyLine::reply).toList());
  }
}
