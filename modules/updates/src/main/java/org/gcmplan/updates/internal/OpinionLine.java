package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.jspecify.annotations.Nullable;

/**
 * A line in the table of opinions: a body that was asked and, once there is one, its opinion and
 * the answer to it. Silence at the deadline fills the line; an opinion that comes after that gets a
 * line of its own beside it.
 */
@Entity
@Table(schema = "updates", name = "opinion_line")
class OpinionLine {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "round_id")
  private ConsultationRound round;

  private int place;
  private String body;
  private boolean late;

  @Embedded private OpinionText said = new OpinionText();
  @Embedded private GivenAnswer answer = new GivenAnswer();

  @Column(name = "received_at")
  private @Nullable LocalDateTime receivedAt;

  @Column(name = "given_by")
  private String givenBy = "";

  @Column(name = "given_on_behalf_of")
  private String givenOnBehalfOf = "";

  @Column(name = "reminded_at")
  private @Nullable LocalDateTime remindedAt;

  private @Nullable LocalDate deadline;

  @Column(name = "deadline_at")
  private @Nullable LocalDateTime deadlineAt;

  @Column(name = "text_hash")
  private String textHash = "";

  @Column(name = "confirmed_at")
  private @Nullable LocalDateTime confirmedAt;

  protected OpinionLine() {}

  OpinionLine(ConsultationRound round, int place, BodyId body) {
    id = UUID.randomUUID();
    this.round = round;
    this.place = place;
    this.body = body.toString();
  }

  /** An empty line for the same body, to keep a late opinion beside its silence. */
  OpinionLine beside() {
    OpinionLine beside = new OpinionLine(round, place, body());
    beside.deadline = deadline;
    beside.deadlineAt = deadlineAt;
    return beside;
  }

  void give(Opinion opinion, Signature signed) {
    said.write(opinion);
    receivedAt = UtcMoment.of(signed.at());
    givenBy = signed.by().isSystem() ? "" : signed.by().name();
    givenOnBehalfOf = signed.principalName();
    late = !said.isSilence() && signed.at().isAfter(deadlineAt());
  }

  /** Forgets that the body gave no answer: it is asked once more, as long as the others. */
  void reopen() {
    said = new OpinionText();
    deadline = null;
    deadlineAt = null;
    receivedAt = null;
    remindedAt = null;
  }

  void answer(Answer given) {
    answer.write(given);
  }

  /** Silence counts only once the deadline has passed. */
  void mustBeOverdue(Signature signed) {
    if (signed.at().isBefore(deadlineAt())) {
      throw new BusinessRuleViolation("updates.deadlineNotPassed", deadline());
    }
  }

  /** Only more is more. */
  void mustBeLater(LocalDate day) {
    if (!day.isAfter(deadline())) {
      throw new BusinessRuleViolation(new Problem("deadline", "updates.notMoreTime", deadline()));
    }
  }

  /** Gives its body more time than the round. */
  void postpone(OpinionDeadline later) {
    mustBeLater(later.day());
    deadline = later.day();
    deadlineAt = UtcMoment.of(later.end());
  }

  LocalDate deadline() {
    return Optional.ofNullable(deadline).orElseGet(round::deadline);
  }

  Instant deadlineAt() {
    return Optional.ofNullable(deadlineAt).map(UtcMoment::read).orElseGet(round::deadlineAt);
  }

  /** Its body knows the content as it is now. */
  void readOn(Content content) {
    textHash = content.hash();
  }

  /** Its body lets it stand for the content as it is now. */
  void confirm(Content content, Signature signed) {
    confirmedAt = UtcMoment.of(signed.at());
    readOn(content);
  }

  boolean isOnEarlierTextThan(Content content) {
    return !textHash.isEmpty() && !textHash.equals(content.hash());
  }

  void remind(Signature signed) {
    remindedAt = UtcMoment.of(signed.at());
  }

  int round() {
    return round.number();
  }

  void passTo(BodyId successor) {
    body = successor.toString();
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  boolean isOpen() {
    return said.isMissing();
  }

  /** Whether it says something of its own, beside remarks on single clauses. */
  boolean hasWords() {
    return said.hasWords();
  }

  boolean isSilence() {
    return said.isSilence();
  }

  /** Whether the deadline passed and the silence counts for nothing. */
  boolean isWithoutAnswer() {
    return said.isNoAnswer();
  }

  boolean isLate() {
    return late;
  }

  /** Whether approval waits for an answer to it. */
  boolean blocks() {
    return row().blocks();
  }

  OpinionRow row() {
    return new OpinionRow(
        body(),
        round.number(),
        opinion(),
        late,
        Optional.ofNullable(receivedAt).map(UtcMoment::read),
        givenBy,
        givenOnBehalfOf,
        answer.answer(),
        Optional.ofNullable(remindedAt).map(UtcMoment::read));
  }

  Optional<Opinion> opinion() {
    return said.opinion();
  }
}
