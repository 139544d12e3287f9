package org.gcmplan.access;

/**
 * How a sign-in at the outside provider went.
 *
 * @param userName of the account, when there is one; else empty
 * @param codeNeeded whether a code of the second factor has to follow
 */
public record OutsideOutcome(Result result, String userName, boolean codeNeeded) {

  /** What came of it. */
  public enum Result {
    ACCEPTED,
    /** The provider knows the person; nobody here does. */
    NO_ACCOUNT,
    /** The answer was none to the question, or could not be proven. */
    REFUSED
  }
}
