package org.gcmplan.workflow.web;

import java.time.LocalDate;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkPlace;

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
  public WorkPlace place() {
    return WorkPlace.of(item);
  }

  public boolean isDone() {
    return item.closedAt().isPresent();
  }

  public String tone() {
    if (isDone()) {
      return "mute";
    }
    return switch (item.kind()) {
      case REVISE, AMEND_REPORTS -> "warn";
      case GIVE_OPINION, CONSOLIDATE, REPORT -> "wait";
      default -> "info";
    };
  }

  public String icon() {
    if (isDone()) {
      return "check";
    }
    return switch (item.kind()) {
      case REVISE, AMEND_REPORTS -> "back";
      case GIVE_OPINION, CONSOLIDATE, REPORT -> "hourglass";
      case LEGAL_REVIEW -> "scale";
      default -> "half";
    };
  }

  /** The key of the word for where it stands. */
  public String stage() {
    return "workflow.stage." + (isDone() ? "done" : item.kind().name());
  }
}
