package org.gcmplan.updates.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Opinion;

/** Bodies asked together for their opinion, by one deadline; the table of what they answered. */
@Entity
@Table(schema = "updates", name = "consultation_round")
class ConsultationRound {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "update_id")
  private PlanUpdate update;

  @Column(name = "round_no")
  private int number;

  private LocalDate deadline;

  @Column(name = "deadline_at")
  private LocalDateTime deadlineAt;

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "round_text",
      joinColumns = @JoinColumn(name = "round_id"))
  @OrderColumn(name = "place")
  private List<RoundText> text = new ArrayList<>();

  @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
  @OrderBy("place, late")
  private List<OpinionLine> lines = new ArrayList<>();

  protected ConsultationRound() {}

  ConsultationRound(PlanUpdate update, int number, OpinionDeadline deadline, List<BodyId> asked) {
    id = UUID.randomUUID();
    this.update = update;
    this.number = number;
    this.deadline = deadline.day();
    deadlineAt = UtcMoment.of(deadline.end());
    update.content().changes().forEach(change -> text.add(new RoundText(change)));
    asked.stream().distinct().forEach(body -> lines.add(new OpinionLine(this, lines.size(), body)));
  }

  /** Takes a body's opinion: in its own line, or beside its silence when that was counted. */
  OpinionLine take(BodyId body, Opinion opinion, Signature signed) {
    OpinionLine line = latestOf(body);
    if (line.isSilence()) {
      line = line.beside();
      lines.add(line);
    }
    if (!line.isOpen()) {
      throw new BusinessRuleViolation("updates.opinionGivenAlready");
    }
    line.give(opinion, signed);
    return line;
  }

  /** Reminds a body; one that has answered is left alone. */
  boolean remind(BodyId body, Signature signed) {
    OpinionLine line = latestOf(body);
    if (line.isOpen()) {
      line.remind(signed);
      return true;
    }
    return false;
  }

  /** Counts a body's silence for what the terms take it; one that has answered is left alone. */
  boolean countSilence(BodyId body, Opinion silence, Signature signed) {
    OpinionLine line = latestOf(body);
    if (!line.isOpen()) {
      return false;
    }
    line.mustBeOverdue(signed);
    line.give(silence, signed);
    return true;
  }

  /** Who gave no answer, early or late. */
  List<BodyId> withoutAnswer() {
    return bodies().stream().filter(body -> latestOf(body).isWithoutAnswer()).toList();
  }

  /** Asks those without an answer once more, until another day. */
  List<BodyId> askSilent(OpinionDeadline another) {
    List<BodyId> silent = withoutAnswer();
    deadline = another.day();
    deadlineAt = UtcMoment.of(another.end());
    silent.forEach(body -> latestOf(body).reopen());
    return silent;
  }

  void answer(BodyId body, Answer answer) {
    OpinionLine line = latestOf(body);
    AnswerRules.check(line, answer);
    line.answer(answer);
  }

  /** Lets the body's opinion stand for the content as it is now. */
  OpinionLine confirm(BodyId body, Content content, Signature signed) {
    OpinionLine line = latestOf(body);
    if (line.isOpen() || line.isSilence()) {
      throw new BusinessRuleViolation("updates.noOpinionToConfirm");
    }
    line.confirm(content, signed);
    return line;
  }

  void mustAwait(BodyId body) {
    latestOf(body);
    if (!awaits(body)) {
      throw new BusinessRuleViolation("updates.opinionGivenAlready");
    }
  }

  /** The body's line, to which more time can be given. */
  OpinionLine toPostpone(BodyId body) {
    if (!isSilentSoFar(body)) {
      throw new BusinessRuleViolation("updates.noTimeNeeded");
    }
    return latestOf(body);
  }

  /** Whether the body's deadline is still to come and it has not answered. */
  boolean isSilentSoFar(BodyId body) {
    return newestOf(body).filter(OpinionLine::isOpen).isPresent();
  }

  /** Whether the body may still speak: it has not, or only its silence was counted. */
  boolean awaits(BodyId body) {
    return newestOf(body).filter(line -> line.isOpen() || line.isSilence()).isPresent();
  }

  int asked() {
    return bodies().size();
  }

  int answered() {
    return asked() - (int) lines.stream().filter(OpinionLine::isOpen).count();
  }

  int number() {
    return number;
  }

  LocalDate deadline() {
    return deadline;
  }

  /** The last day of all, for whoever was given more time. */
  LocalDate lastDay() {
    return lines.stream().map(OpinionLine::deadline).max(LocalDate::compareTo).orElse(deadline);
  }

  Instant deadlineAt() {
    return UtcMoment.read(deadlineAt);
  }

  List<BodyId> bodies() {
    return lines.stream().map(OpinionLine::body).distinct().toList();
  }

  Stream<OpinionLine> lines() {
    return lines.stream();
  }

  /** The text of that change as bodies were asked about it, if they were. */
  Optional<FieldValue> askedAbout(Change change) {
    return RoundText.of(change, text).map(RoundText::after);
  }

  /** The newest line of each body that has one filled. */
  List<OpinionLine> latestGiven() {
    return bodies().stream().map(this::latestOf).filter(line -> !line.isOpen()).toList();
  }

  private OpinionLine latestOf(BodyId body) {
    return newestOf(body).orElseThrow(() -> new BusinessRuleViolation("updates.bodyNotAsked"));
  }

  private Optional<OpinionLine> newestOf(BodyId body) {
    return lines.stream().filter(line -> line.body().equals(body)).reduce((old, late) -> late);
  }
}
