package org.gcmplan.updates.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRow;

/** The opinions received and the answers to them, round by round. */
class OpinionRounds {
  private final Figures figures;
  private final List<ConsultationRound> rounds;

  OpinionRounds(Figures figures, List<ConsultationRound> rounds) {
    this.figures = figures;
    this.rounds = rounds;
  }

  void open(PlanUpdate update, OpinionDeadline deadline, List<BodyId> bodies) {
    rounds.add(new ConsultationRound(update, rounds.size() + 1, deadline, bodies));
    count();
  }

  OpinionLine take(BodyId body, Opinion opinion, Signature signed) {
    OpinionLine line = current().take(body, opinion, signed);
    count();
    return line;
  }

  boolean remind(BodyId body, Signature signed) {
    return current().remind(body, signed);
  }

  boolean countSilence(BodyId body, Opinion silence, Signature signed) {
    boolean silent = current().countSilence(body, silence, signed);
    count();
    return silent;
  }

  /** Opens the lines of those who gave no answer once more, until another day. */
  List<BodyId> askSilent(OpinionDeadline deadline) {
    List<BodyId> asked = current().askSilent(deadline);
    count();
    return asked;
  }

  /** Who gave no answer in the latest round, early or late. */
  List<BodyId> withoutAnswer() {
    return latest().map(ConsultationRound::withoutAnswer).orElseGet(List::of);
  }

  void answer(BodyId body, Answer answer) {
    current().answer(body, answer);
  }

  /** A new round leaves nobody out who was asked before: their word was given on another text. */
  void mustAskEverybodyAgain(List<BodyId> bodies) {
    if (!bodies.containsAll(current().bodies())) {
      throw new BusinessRuleViolation(new Problem("bodies", "updates.roundLeavesOut"));
    }
  }

  void mustAwait(BodyId body) {
    current().mustAwait(body);
  }

  void mustBeLater(BodyId body, LocalDate day) {
    current().toPostpone(body).mustBeLater(day);
  }

  void postpone(BodyId body, OpinionDeadline deadline) {
    current().toPostpone(body).postpone(deadline);
    count();
  }

  OpinionLine confirm(BodyId body, Content content, Signature signed) {
    return current().confirm(body, content, signed);
  }

  /** What the body gave last in the latest round, its silence included. */
  Optional<OpinionLine> givenBy(BodyId body) {
    return latestGiven().stream().filter(line -> line.body().equals(body)).findFirst();
  }

  List<OpinionLine> latestGiven() {
    return latest().map(ConsultationRound::latestGiven).orElse(List.of());
  }

  boolean isComplete() {
    return figures.asked() == figures.answered();
  }

  /** The latest round, if there was any. */
  Optional<ConsultationRound> latest() {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
  }

  int roundCount() {
    return rounds.size();
  }

  Figures figures() {
    return figures;
  }

  /** Whether the body may still speak in the latest round. */
  boolean awaits(BodyId body) {
    return latest().filter(round -> round.awaits(body)).isPresent();
  }

  /** Whether the body was asked in any round. */
  boolean names(BodyId body) {
    return rounds.stream().anyMatch(round -> round.bodies().contains(body));
  }

  /** Whether the body let the deadline of the latest round pass. */
  boolean hasCountedSilenceOf(BodyId body) {
    return latest().stream()
        .flatMap(ConsultationRound::lines)
        .anyMatch(line -> line.isSilence() && line.body().equals(body));
  }

  /** Opinions of the latest round that approval waits for. */
  List<OpinionLine> unanswered() {
    return latest().stream().flatMap(ConsultationRound::lines).filter(OpinionLine::blocks).toList();
  }

  /** Of every round, the latest first. */
  List<OpinionRow> rows() {
    return rounds.stream()
        .sorted(Comparator.comparing(ConsultationRound::number).reversed())
        .flatMap(ConsultationRound::lines)
        .map(OpinionLine::row)
        .toList();
  }

  /** Whether the body was asked in the latest round and its deadline is still to come. */
  boolean isSilentSoFar(BodyId body) {
    return latest().filter(round -> round.isSilentSoFar(body)).isPresent();
  }

  /** Whether another body can answer in its place: it is silent, and the other is not asked. */
  boolean canPass(BodyId body, BodyId successor) {
    return isSilentSoFar(body)
        && latest().filter(round -> round.bodies().contains(successor)).isEmpty();
  }

  void handOver(BodyId from, BodyId to) {
    if (canPass(from, to)) {
      current()
          .lines()
          .filter(line -> line.isOpen() && line.body().equals(from))
          .forEach(line -> line.passTo(to));
    }
  }

  private ConsultationRound current() {
    return latest().orElseThrow();
  }

  private void count() {
    figures.count(current());
  }
}
