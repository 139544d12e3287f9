package org.gcmplan.access;

/** Checks who somebody is. Counts failures and refuses further tries for a while. */
public interface SignIns {

  /** Checks a user name and password; takes the same time whether the name is known or not. */
  SignInOutcome check(String userName, char[] password);

  /**
   * Checks the code that has to follow, for somebody whose password or outside identity was just
   * accepted. A code counts once.
   */
  SignInOutcome checkCode(String userName, String code);

  /** What the last try with that user name came to, for the message on the sign-in page. */
  SignInOutcome lastOutcome(String userName);
}
