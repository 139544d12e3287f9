package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestDeclared;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MemberRecused;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.RecusalRow;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class InterestService implements Interests {
  private final SittingRepository sittings;
  private final CouncilDesk desk;
  private final Rolls rolls;
  private final BallotWatch watch;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  InterestService(
      SittingRepository sittings,
      CouncilDesk desk,
      Rolls rolls,
      BallotWatch watch,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.desk = desk;
    this.rolls = rolls;
    this.watch = watch;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void declare(Actor by, SittingId id, List<InterestDeclaration> declarations) {
    SittingEntry sitting = desk.toAct(by, id);
    if (!sitting.state().isAlive()) {
      throw new BusinessRuleViolation("council.sitting.over");
    }
    Seat seat =
        rolls
            .of(sitting)
            .seatOf(by.account())
            .filter(Seat::votes)
            .orElseThrow(() -> new NotAllowed("council.vote.noVote"));
    declarations.forEach(each -> declare(by, sitting, seat, each));
    sittings.flush();
    watch.look(by, sitting);
  }

  private void declare(Actor by, SittingEntry sitting, Seat seat, InterestDeclaration declaration) {
    MotionEntry motion = motion(sitting, declaration.motion());
    InterestDeclaration said = checked(declaration);
    Optional<DeclarationEntry> before = before(sitting, motion, seat);
    if (before.filter(each -> saysTheSame(each, said)).isPresent()) {
      return;
    }
    if (before.filter(each -> each.shown().kind() != InterestKind.NONE).isPresent()) {
      throw new BusinessRuleViolation("council.interest.stays", motion.title());
    }
    if (before.isPresent() && watch.hasVoted(motion, seat.member())) {
      throw new BusinessRuleViolation("council.interest.voted", motion.title());
    }
    DeclarationEntry entry =
        before.orElseGet(() -> new DeclarationEntry(sitting.id(), seat, motion.id()));
    entry.say(said, clock.instant());
    if (before.isEmpty()) {
      sittings.add(entry);
    }
    events.fire(
        new InterestDeclared(
            by,
            clock.instant(),
            sitting.id(),
            motion.id(),
            seat.member(),
            said.kind(),
            said.words()));
  }

  private static InterestDeclaration checked(InterestDeclaration said) {
    if (said.kind() == InterestKind.NONE) {
      return new InterestDeclaration(said.motion(), InterestKind.NONE, "");
    }
    return new InterestDeclaration(
        said.motion(), said.kind(), SittingRules.words("words", said.words()));
  }

  private static boolean saysTheSame(DeclarationEntry entry, InterestDeclaration said) {
    return entry.shown().kind() == said.kind() && entry.shown().words().equals(said.words());
  }

  private Optional<DeclarationEntry> before(SittingEntry sitting, MotionEntry motion, Seat seat) {
    return sittings.declarations(sitting.id()).stream()
        .filter(each -> each.shown().motion().equals(motion.id()))
        .filter(each -> each.shown().declaredBy().equals(seat.carrier()))
        .findFirst();
  }

  private MotionEntry motion(SittingEntry sitting, MotionId id) {
    MotionEntry motion = sittings.motion(id);
    if (!motion.sitting().equals(sitting.id())) {
      throw new NotFound("motion", id);
    }
    return motion;
  }

  @Override
  public void recuse(Actor by, MotionId id, UUID member, String reason) {
    SittingEntry sitting = desk.toAct(by, sittings.sittingOf(id));
    MotionEntry motion = sittings.motion(id);
    Roll roll = rolls.of(sitting);
    mustJudge(by, roll.judging(motion, member));
    RecusalRow recusal =
        new RecusalRow(member, RecusalGround.ORDERED, SittingRules.words("reason", reason));
    boolean votes = roll.seats().stream().anyMatch(s -> s.member().equals(member) && s.votes());
    if (!votes) {
      throw new NotFound("seat", member);
    }
    if (motion.isSettled() || watch.isBeingVotedOn(motion)) {
      throw new BusinessRuleViolation("council.recusal.tooLate", motion.title());
    }
    if (roll.isRecused(motion, member)) {
      throw new BusinessRuleViolation("council.recusal.already", motion.title());
    }
    sittings.add(new RecusalEntry(motion, recusal, by.account(), clock.instant()));
    events.fire(
        new MemberRecused(by, clock.instant(), sitting.id(), motion.id(), member, recusal.words()));
  }

  private static void mustJudge(Actor by, Optional<Seat> judging) {
    if (judging.filter(seat -> seat.member().equals(by.account())).isEmpty()) {
      throw new NotAllowed("council.notPresiding");
    }
  }
}
