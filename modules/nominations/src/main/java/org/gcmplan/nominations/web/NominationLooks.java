package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationState;

/** How states and doubts look: always a word and a sign, never colour alone. */
@Named
@RequestScoped
public class NominationLooks {

  public String tone(NominationState state) {
    return switch (state) {
      case DRAFT, WITHDRAWN -> "mute";
      case AWAITING_CONFIRMATION, SUBMITTED, RECEIVED, IN_COUNCIL, AWAITING_DECISION -> "wait";
      case RETURNED, SUPPLEMENT_ASKED -> "warn";
      case ELIGIBLE, CLEARED -> "info";
      case INELIGIBLE, NOT_AWARDED -> "danger";
      case AWARDED -> "ok";
    };
  }

  public String icon(NominationState state) {
    return switch (state) {
      case DRAFT -> "edit";
      case WITHDRAWN -> "back";
      case AWAITING_CONFIRMATION, SUBMITTED, AWAITING_DECISION -> "hourglass";
      case RECEIVED -> "eye";
      case IN_COUNCIL -> "scale";
      case RETURNED -> "back";
      case SUPPLEMENT_ASKED -> "plus";
      case ELIGIBLE, CLEARED -> "check";
      case INELIGIBLE, NOT_AWARDED -> "stop";
      case AWARDED -> "medal";
    };
  }

  public String weightTone(DoubtWeight weight) {
    return switch (weight) {
      case BLOCK -> "danger";
      case WARN -> "warn";
      case NOTE -> "info";
    };
  }

  public String weightIcon(DoubtWeight weight) {
    return switch (weight) {
      case BLOCK -> "stop";
      case WARN -> "warn";
      case NOTE -> "info";
    };
  }

  public String statusTone(TaskStatus status) {
    return switch (status) {
      case COMPLETED_ON_TIME, COMPLETED_NO_DEADLINE -> "ok";
      case COMPLETED_LATE -> "warn";
      case OVERDUE -> "danger";
      default -> "wait";
    };
  }
}
