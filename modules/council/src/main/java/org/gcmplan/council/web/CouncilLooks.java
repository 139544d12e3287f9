package org.gcmplan.council.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.SittingState;

/** The tone in which states are shown; their words say the same. */
@Named
@ApplicationScoped
public class CouncilLooks {

  public String tone(SittingState state) {
    return switch (state) {
      case CALLED -> "wait";
      case OPEN -> "info";
      case ENDED -> "ok";
      case CANCELLED -> "mute";
    };
  }

  /** The tone of a ballot. */
  public String ballot(BallotState state) {
    return switch (state) {
      case PREPARED -> "wait";
      case OPEN -> "info";
      case CLOSED -> "warn";
      case COUNTED -> "ok";
      case ANNULLED -> "mute";
    };
  }

  /** The tone of a result. */
  public String outcome(MotionOutcome outcome) {
    return switch (outcome) {
      case CARRIED -> "ok";
      case LOST -> "danger";
      case NO_QUORUM -> "warn";
      case TIED -> "wait";
    };
  }
}
