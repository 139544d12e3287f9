package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.kernel.CurrentActor;

/** Conducting a ballot. Passphrases live as long as one request and are kept nowhere. */
@Named
@RequestScoped
public class BallotActs {
  @Inject Ballots ballots;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;

  private final Map<String, String> text = new HashMap<>();
  private String[] motions = {};
  private boolean carried = true;

  /** The motions that can be put on a paper. */
  public List<MotionView> free() {
    return view.room().motions().stream()
        .filter(motion -> motion.result().map(each -> each.outcome().mayBeRepeated()).orElse(true))
        .filter(
            motion ->
                view.room().ballots().stream()
                    .noneMatch(
                        ballot ->
                            ballot.state().isUnderWay() && ballot.motions().contains(motion.id())))
        .toList();
  }

  public String prepare() {
    ballots.prepare(
        actor.get(),
        view.sitting(),
        Arrays.stream(motions).map(MotionId::parse).collect(Collectors.toSet()));
    return acts.again("prepared");
  }

  public String entrust(String ballot) {
    ballots.entrust(actor.get(), BallotId.parse(ballot), new Passphrase(typed("passphrase")));
    return acts.again("entrusted");
  }

  public String close(String ballot) {
    ballots.close(actor.get(), BallotId.parse(ballot));
    return acts.again("closed");
  }

  public String resume(String ballot, String motion) {
    ballots.resume(actor.get(), BallotId.parse(ballot), MotionId.parse(motion));
    return acts.again("resumed");
  }

  public String count(String ballot) {
    ballots.count(
        actor.get(),
        BallotId.parse(ballot),
        new Passphrase(typed("chair")),
        new Passphrase(typed("secretary")));
    return acts.again("counted");
  }

  public String annul(String ballot) {
    ballots.annul(actor.get(), BallotId.parse(ballot), typed("reason"));
    return acts.again("annulled");
  }

  public String breakTie(String motion) {
    VoteChoice decision = carried ? VoteChoice.FOR : VoteChoice.AGAINST;
    ballots.breakTie(actor.get(), MotionId.parse(motion), decision, typed("reason"));
    return acts.again("tieBroken");
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public String[] getMotions() {
    return motions.clone();
  }

  public void setMotions(String[] motions) {
    this.motions = motions.clone();
  }

  public boolean isCarried() {
    return carried;
  }

  public void setCarried(boolean carried) {
    this.carried = carried;
  }
}
