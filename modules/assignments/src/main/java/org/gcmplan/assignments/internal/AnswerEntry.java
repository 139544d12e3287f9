package org.gcmplan.assignments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentAnswer;
import org.gcmplan.assignments.AssignmentAnswer.Reply;
import org.gcmplan.assignments.AssignmentAnswer.ReplyKind;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.kernel.BodyId;
import org.jspecify.annotations.Nullable;

/** What was answered to an assignment, and replied. */
@Entity
@Table(schema = "assignments", name = "answer")
class AnswerEntry {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  private int turn;

  @Enumerated(EnumType.STRING)
  private Acknowledgement kind;

  private String words = "";
  private @Nullable String proposed;

  @Column(name = "given_on")
  private LocalDate givenOn;

  @Column(name = "given_by")
  private String givenBy;

  @Column(name = "given_for")
  private String givenFor;

  @Enumerated(EnumType.STRING)
  private @Nullable ReplyKind reply;

  @Column(name = "reply_words")
  private String replyWords = "";

  @Column(name = "replied_on")
  private @Nullable LocalDate repliedOn;

  @Column(name = "replied_by")
  private String repliedBy = "";

  @Column(name = "replied_for")
  private String repliedFor = "";

  protected AnswerEntry() {} // for JPA

  AnswerEntry(UUID assignment, int turn, Acknowledgement kind, LocalDate day, SignedBy by) {
    id = UUID.randomUUID();
    assignmentId = assignment;
    this.turn = turn;
    this.kind = kind;
    givenOn = day;
    givenBy = by.name();
    givenFor = by.onBehalfOf();
  }

  AnswerEntry saying(String text, Optional<BodyId> other) {
    words = text;
    proposed = other.map(BodyId::toString).orElse(null);
    return this;
  }

  void reply(ReplyKind how, String text, LocalDate day, SignedBy by) {
    reply = how;
    replyWords = text;
    repliedOn = day;
    repliedBy = by.name();
    repliedFor = by.onBehalfOf();
  }

  /** Where the assignment stood by it at the end of that day. */
  Acknowledgement standingOn(LocalDate day) {
    boolean asksAgain = repliedOn != null && !repliedOn.isAfter(day) && reply != ReplyKind.MOVED;
    return asksAgain ? Acknowledgement.AWAITED : kind;
  }

  boolean waitsForReply() {
    return shown().waitsForReply();
  }

  UUID assignment() {
    return assignmentId;
  }

  int turn() {
    return turn;
  }

  Acknowledgement standing() {
    return standingOn(AssignmentEntry.OPEN);
  }

  AssignmentAnswer shown() {
    Optional<Reply> answered =
        Optional.ofNullable(reply)
            .map(
                how ->
                    new Reply(
                        how,
                        replyWords,
                        Optional.ofNullable(repliedOn).orElse(givenOn),
                        new SignedBy(repliedBy, repliedFor).shown()));
    return new AssignmentAnswer(
        new AssignmentId(assignmentId),
        kind,
        words,
        Optional.ofNullable(proposed).map(BodyId::parse),
        givenOn,
        new SignedBy(givenBy, givenFor).shown(),
        answered);
  }
}
