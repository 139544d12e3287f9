package org.gcmplan.nominations.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.AwaitedInSitting;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotProof;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.MotionDecided;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingRow;
import org.gcmplan.council.SittingState;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.council.VotingRule;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/** A council with one sitting: what was laid before it, and what it said. */
final class CouncilOnPaper implements Sittings, SittingCatalogue {
  static final SittingId SITTING = new SittingId(UUID.randomUUID());
  final List<NewMotion> agenda = new ArrayList<>();
  final Map<Subject, MotionResult> results = new HashMap<>();
  final Set<UUID> members = new HashSet<>();
  int asked;
  final List<VotingRule> rules = new ArrayList<>();

  @Override
  public SittingId call(Actor by, SittingOrder order) {
    agenda.addAll(order.agenda());
    rules.add(order.rule());
    return SITTING;
  }

  /** The council votes: the result stands, and is announced as the council module does. */
  MotionDecided votes(Subject subject, int inFavour, int against) {
    MotionOutcome outcome = inFavour > against ? MotionOutcome.CARRIED : MotionOutcome.LOST;
    MotionResult result =
        new MotionResult(
            new MotionId(UUID.randomUUID()),
            subject,
            outcome,
            inFavour,
            against,
            0,
            0,
            inFavour + against,
            inFavour + against,
            inFavour + against,
            Optional.empty());
    results.put(subject, result);
    return new MotionDecided(
        NominationsOnH2.OFFICE,
        Instant.parse("2025-12-01T02:00:00Z"),
        SITTING,
        result,
        subject,
        "");
  }

  @Override
  public void postpone(Actor by, SittingId sitting, SittingTime time, String reason) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void authorise(Actor by, SittingId sitting, WrittenAuthority authority) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void withdrawAuthority(Actor by, SittingId sitting, UUID member) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void invite(Actor by, SittingId sitting, SittingGuest guest) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void open(Actor by, SittingId sitting) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void end(Actor by, SittingId sitting) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public void cancel(Actor by, SittingId sitting, String reason) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public List<SittingRow> of(Actor reader) {
    return members.contains(reader.account()) && !agenda.isEmpty() ? List.of(row()) : List.of();
  }

  private SittingRow row() {
    return new SittingRow(
        SITTING,
        new CouncilId(UUID.randomUUID()),
        LocalizedText.EMPTY,
        SittingTime.meeting(LocalDate.of(2025, 12, 1), ""),
        SittingState.CALLED,
        agenda.size(),
        "");
  }

  @Override
  public CouncilRoom room(Actor reader, SittingId sitting) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public Set<Subject> onAgendasOf(Actor reader) {
    asked++;
    return members.contains(reader.account())
        ? agenda.stream().map(NewMotion::subject).collect(Collectors.toSet())
        : Set.of();
  }

  @Override
  public Optional<SittingId> sittingOf(MotionId motion) {
    return Optional.of(SITTING);
  }

  @Override
  public List<MotionResult> about(Subject subject) {
    return Optional.ofNullable(results.get(subject)).stream().toList();
  }

  @Override
  public boolean isOnAnAgenda(Subject subject) {
    return agenda.stream().anyMatch(motion -> motion.subject().equals(subject));
  }

  @Override
  public List<AwaitedInSitting> awaiting(Actor reader) {
    throw new UnsupportedOperationException("Not here");
  }

  @Override
  public BallotProof proof(Actor reader, BallotId ballot) {
    throw new UnsupportedOperationException("Not here");
  }
}
