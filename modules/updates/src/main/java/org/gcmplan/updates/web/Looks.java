package org.gcmplan.updates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateStatus;

/** How states are shown: a tone and an icon beside the word, never colour alone. */
@Named("updateLooks")
@ApplicationScoped
public class Looks {

  public String tone(UpdateStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN -> "mute";
      case CHECKING, LEGAL_REVIEW, AWAITING_APPROVAL, AWAITING_PUBLICATION -> "info";
      case IN_REVIEW, CONSOLIDATING -> "wait";
      case PUBLISHED -> "ok";
      case REFUSED -> "danger";
    };
  }

  public String icon(UpdateStatus status) {
    return switch (status) {
      case DRAFT -> "edit";
      case CHECKING, AWAITING_APPROVAL, AWAITING_PUBLICATION -> "half";
      case LEGAL_REVIEW -> "scale";
      case IN_REVIEW, CONSOLIDATING -> "hourglass";
      case PUBLISHED -> "check-circle";
      case REFUSED -> "stop";
      case WITHDRAWN -> "back";
    };
  }

  public String tone(Position position) {
    return switch (position) {
      case AGREED -> "ok";
      case AGREED_WITH_COMMENTS -> "warn";
      case DISAGREED -> "danger";
      case DEEMED_AGREED, NO_ANSWER -> "mute";
    };
  }

  public String icon(Position position) {
    return switch (position) {
      case AGREED -> "check";
      case AGREED_WITH_COMMENTS -> "comment-check";
      case DISAGREED -> "stop";
      case DEEMED_AGREED -> "deemed";
      case NO_ANSWER -> "close";
    };
  }

  /** The step of five at which an update stands; past the last one when it is published. */
  public int step(UpdateStatus status) {
    return switch (status) {
      case DRAFT, WITHDRAWN -> 0;
      case CHECKING, IN_REVIEW -> 1;
      case CONSOLIDATING, LEGAL_REVIEW -> 2;
      case AWAITING_APPROVAL, REFUSED -> 3;
      case AWAITING_PUBLICATION -> 4;
      case PUBLISHED -> 5;
    };
  }
}
