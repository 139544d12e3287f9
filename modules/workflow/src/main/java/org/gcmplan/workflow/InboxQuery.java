package org.gcmplan.workflow;

import java.util.Optional;

/**
 * Which part of the inbox is wanted.
 *
 * @param view what to look at
 * @param kind one kind only, or all
 * @param due one band only, or all
 * @param text looked for in number and title, marks folded; empty means all
 */
public record InboxQuery(
    View view,
    Optional<WorkItemKind> kind,
    Optional<DueBand> due,
    String text,
    int first,
    int count) {

  /** The views of an inbox. */
  public enum View {
    /** Open and mine to do: I hold the role for the body asked. */
    MINE,
    /** Open and mine to do as long as I stand in for somebody. */
    STANDING_IN,
    /** Open at my body, whoever does it. */
    MY_BODY,
    /** Done by me, or by a substitute on my behalf, the latest first. */
    DONE
  }
}
