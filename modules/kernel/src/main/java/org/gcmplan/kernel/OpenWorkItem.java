package org.gcmplan.kernel;

/**
 * A piece of open work in the preview of a hand-over.
 *
 * @param reference its number, such as CN-07 or 3.11
 * @param moves whether the successor takes it over; else it stays, and the kind says why
 */
public record OpenWorkItem(Kind kind, String reference, LocalizedText title, boolean moves) {

  /** What it is. */
  public enum Kind {
    /** A draft of the body. */
    DRAFT,
    /** An update of the body that is under way. */
    UPDATE,
    /** An opinion asked of the body. */
    OPINION,
    /** An opinion asked of the body and of its successor too: the successor answers its own. */
    OPINION_TWICE,
    /** A task of the plan that the body leads: content, which takes an update of the plan. */
    TASK_LED,
    /** The plan names the body as its coordinator: that is the plan's to change. */
    COORDINATION
  }
}
