package org.gcmplan.kernel;

/** The person at the other end of the current request. Answered by the access module. */
public interface CurrentActor {

  /**
   * The signed-in person.
   *
   * @throws NotAllowed when nobody is signed in
   */
  Actor get();

  boolean isSignedIn();
}
