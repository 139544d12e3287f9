package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.council.AwaitedInSitting;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotProof;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingRow;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class SittingReads implements SittingCatalogue {
  private final CouncilRepository councils;
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final CouncilDesk desk;
  private final RoomViews rooms;
  private final Announced announced;
  private final AwaitedReads awaited;

  @Inject
  SittingReads(
      CouncilRepository councils,
      SittingRepository sittings,
      BallotRepository ballots,
      CouncilDesk desk,
      RoomViews rooms,
      Announced announced,
      AwaitedReads awaited) {
    this.councils = councils;
    this.sittings = sittings;
    this.ballots = ballots;
    this.desk = desk;
    this.rooms = rooms;
    this.announced = announced;
    this.awaited = awaited;
  }

  @Override
  public List<SittingRow> of(Actor reader) {
    return councils.all().stream()
        .flatMap(council -> sittings.ofCouncil(council.id()).stream())
        .filter(sitting -> desk.sees(reader, sitting))
        .map(sitting -> sitting.row(sittings.motions(sitting.id()).size()))
        .sorted(Comparator.comparing((SittingRow row) -> row.time().day()).reversed())
        .toList();
  }

  @Override
  public CouncilRoom room(Actor reader, SittingId sitting) {
    return rooms.room(desk.toRead(reader, sitting));
  }

  @Override
  public Optional<SittingId> sittingOf(MotionId motion) {
    return sittings.findSitting(motion);
  }

  @Override
  public List<MotionResult> about(Subject subject) {
    return sittings.about(subject).stream()
        .sorted(Comparator.comparing(this::dayOf).reversed())
        .flatMap(motion -> motion.result().stream())
        .toList();
  }

  private LocalDate dayOf(MotionEntry motion) {
    return sittings.get(motion.sitting()).time().day();
  }

  @Override
  public boolean isOnAnAgenda(Subject subject) {
    return sittings.about(subject).stream()
        .filter(motion -> !motion.isSettled() || motion.isTied())
        .map(motion -> sittings.get(motion.sitting()).state())
        .anyMatch(SittingState::isAlive);
  }

  @Override
  public Set<Subject> onAgendasOf(Actor reader) {
    return sittings.subjectsBefore(reader.account());
  }

  @Override
  public List<AwaitedInSitting> awaiting(Actor reader) {
    return sittings.waitingFor(reader.account()).stream()
        .flatMap(sitting -> awaited.from(reader.account(), sitting))
        .sorted(Comparator.comparing(awaited::until))
        .toList();
  }

  @Override
  public BallotProof proof(Actor reader, BallotId ballot) {
    SittingId sitting = ballots.sittingOf(ballot);
    if (!desk.sees(reader, sittings.get(sitting))) {
      throw new NotFound("ballot", ballot);
    }
    return announced.proof(ballots.get(ballot));
  }
}
