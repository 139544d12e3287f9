package org.gcmplan.kernel;

/**
 * A piece of open work in the preview of a hand-over.
 *
 * @param key names it for ever and everywhere, such as {@code update-} or {@code assignment-} and
 *     its id: letters, digits and hyphens, for it becomes the name of a field too
 * @param reference its number, such as CN-07 or 3.11
 * @param moves whether a successor takes it over; else it stays, and the kind says why
 */
public record OpenWorkItem(
    String key, Kind kind, String reference, LocalizedText title, boolean moves) {

  /** The form field in which a person chooses who takes it. */
  public String field() {
    return "taker-" + key;
  }

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
    COORDINATION,
    /** A task given to the body; its reference is the task's number. */
    ASSIGNMENT,
    /** A report that the body still owes or has as a draft: goes with its assignment. */
    REPORT,
    /** Reports that were sent: they stay readable under the name they were sent in. */
    REPORTS_SENT,
    /** A plan of the body's own: stays under its name, the successor inherits the coverage. */
    OWN_PLAN,
    /** A person of the body, with the rights held for it. */
    PERSON
  }
}
