package org.gcmplan.notifications;

/** Where letters are put that go out by mail. */
public interface Outbox {

  /**
   * Writes a letter, in the caller's transaction: when that is rolled back, nobody gets it. One
   * that was written before, by its key, is not written again; who wants no mail, or has no
   * address, gets none.
   */
  void post(Letter letter);
}
