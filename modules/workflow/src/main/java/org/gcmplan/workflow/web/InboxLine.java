package org.gcmplan.workflow.web;

import java.time.LocalDate;
import org.gcmplan.workflow.WorkItem;

/**
 * A work item as a row of the page.
 *
 * @param due the last day
 * @param left days left until then, negative when it has passed
 * @param working whether these are working days
 * @param daysOff weekdays until then on which nobody works, such as 24/11; empty for none
 */
public record InboxLine(WorkItem item, LocalDate due, int left, boolean working, String daysOff) {

  /** Where the work is done. */
  public String page() {
    return switch (item.kind()) {
      case REVISE -> "/updates/edit.xhtml";
      case CHECK,
          GIVE_OPINION,
          SIGN_OPINION,
          DECIDE_ON_TIME,
          CONSOLIDATE,
          LEGAL_REVIEW,
          DECIDE,
          PUBLISH ->
          "/updates/decision.xhtml";
    };
  }

  public boolean isDone() {
    return item.closedAt().isPresent();
  }

  public String tone() {
    if (isDone()) {
      return "mute";
    }
    return switch (item.kind()) {
      case REVISE -> "warn";
      case CHECK, SIGN_OPINION, DECIDE_ON_TIME, LEGAL_REVIEW, DECIDE, PUBLISH -> "info";
      case GIVE_OPINION, CONSOLIDATE -> "wait";
    };
  }

  public String icon() {
    if (isDone()) {
      return "check";
    }
    return switch (item.kind()) {
      case REVISE -> "back";
      case CHECK, SIGN_OPINION, DECIDE_ON_TIME, DECIDE, PUBLISH -> "half";
      case GIVE_OPINION, CONSOLIDATE -> "hourglass";
      case LEGAL_REVIEW -> "scale";
    };
  }

  /** The key of the word for where it stands. */
  public String stage() {
    return "workflow.stage." + (isDone() ? "done" : item.kind().name());
  }
}
