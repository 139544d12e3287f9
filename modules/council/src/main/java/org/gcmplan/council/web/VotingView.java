package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.Seat;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VoteReceipt;
import org.gcmplan.kernel.CurrentActor;

/**
 * The reader's ballot paper. Choices and receipts live as long as one request and are kept nowhere.
 */
@Named
@RequestScoped
public class VotingView {
  @Inject Ballots ballots;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomInRequest read;

  private final Map<String, String> choices = new HashMap<>();
  private List<VoteReceipt> receipts = List.of();

  /** The ballots that are open to the reader. */
  public List<BallotView> open() {
    return view.room().ballots().stream()
        .filter(ballot -> ballot.state() == BallotState.OPEN)
        .toList();
  }

  /** On which motions of the paper the reader may vote now. */
  public List<MotionView> papers(BallotView ballot) {
    Optional<Seat> seat = view.mine().filter(Seat::votes);
    return seat.stream()
        .flatMap(
            mine ->
                ballot.motions().stream()
                    .map(view.room()::motion)
                    .filter(motion -> !motion.isRecused(mine.member()))
                    .filter(motion -> motion.declared().contains(mine.member()))
                    .filter(motion -> !motion.suspended())
                    .filter(motion -> !ballot.hasVoted(motion.id(), mine.member())))
        .toList();
  }

  public VoteChoice[] choices() {
    return VoteChoice.values();
  }

  public void vote(String ballot) {
    Map<MotionId, VoteChoice> votes = new HashMap<>();
    choices.forEach(
        (motion, choice) -> {
          if (choice != null && !choice.isEmpty()) {
            votes.put(MotionId.parse(motion), VoteChoice.valueOf(choice));
          }
        });
    receipts = ballots.vote(actor.get(), BallotId.parse(ballot), votes);
    choices.clear();
    read.forget();
  }

  public Map<String, String> getChoices() {
    return choices;
  }

  public List<VoteReceipt> getReceipts() {
    return receipts;
  }
}
