package org.gcmplan.datapack;

/** A history of updates, told through the modules' APIs on their own dates, and its people. */
public interface Demonstration {

  /**
   * Tells it from the first update to those still open, unless the database has a history of its
   * own.
   *
   * @throws DataPackRefused naming every error in its files; nothing is told then
   */
  void tell();
}
