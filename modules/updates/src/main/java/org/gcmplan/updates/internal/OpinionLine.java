package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Position;
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

  @Enumerated(EnumType.STRING)
  @Column(name = "opinion_position")
  private @Nullable Position position;

  @Column(name = "clause_vi")
  private String clauseVi = "";

  @Column(name = "clause_en")
  private String clauseEn = "";

  @Column(name = "text_vi")
  private String textVi = "";

  @Column(name = "text_en")
  private String textEn = "";

  @Column(name = "received_at")
  private @Nullable LocalDateTime receivedAt;

  @Column(name = "given_by")
  private String givenBy = "";

  @Column(name = "given_on_behalf_of")
  private String givenOnBehalfOf = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "answer_kind")
  private Answer.@Nullable Kind answerKind;

  @Column(name = "answer_vi")
  private String answerVi = "";

  @Column(name = "answer_en")
  private String answerEn = "";

  @Column(name = "reminded_at")
  private @Nullable LocalDateTime remindedAt;

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
    return new OpinionLine(round, place, body());
  }

  void give(Opinion opinion, Signature signed) {
    position = opinion.position();
    clauseVi = opinion.clause().vi();
    clauseEn = opinion.clause().en();
    textVi = opinion.text().vi();
    textEn = opinion.text().en();
    receivedAt = UtcMoment.of(signed.at());
    givenBy = signed.by().isSystem() ? "" : signed.by().name();
    givenOnBehalfOf = signed.principalName();
    late = position != Position.DEEMED_AGREED && round.isOverAt(signed.at());
  }

  void answer(Answer answer) {
    answerKind = answer.kind();
    answerVi = answer.text().vi();
    answerEn = answer.text().en();
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

  BodyId body() {
    return BodyId.parse(body);
  }

  boolean isOpen() {
    return position == null;
  }

  /** Whether it says something of its own, beside remarks on single clauses. */
  boolean hasWords() {
    return !textVi.isEmpty() || !textEn.isEmpty();
  }

  boolean isSilence() {
    return position == Position.DEEMED_AGREED;
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
        Optional.ofNullable(answerKind).map(kind -> new Answer(kind, answerText())),
        Optional.ofNullable(remindedAt).map(UtcMoment::read));
  }

  Optional<Opinion> opinion() {
    return Optional.ofNullable(position).map(this::opinion);
  }

  private Opinion opinion(Position given) {
    LocalizedText clause = new LocalizedText(clauseVi, clauseEn);
    LocalizedText text = new LocalizedText(textVi, textEn);
    return switch (given) {
      case AGREED -> new Agreed(clause, text);
      case AGREED_WITH_COMMENTS -> new AgreedWithComments(clause, text);
      case DISAGREED -> new Disagreed(clause, text);
      case DEEMED_AGREED -> new DeemedAgreed();
    };
  }

  private LocalizedText answerText() {
    return new LocalizedText(answerVi, answerEn);
  }
}
