package org.gcmplan.access;

/** Checks who somebody is. Counts failures and refuses further tries for a while. */
public interface SignIns {

  /** Checks a user name and password; takes the same time whether the name is known or not. */
  SignInOutcome check(String userName, char[] password);

  /** What the last try with that user name came to, for the message on the sign-in page. */
  SignInOutcome lastOutcome(String userName);
}
