package org.gcmplan.reporting;

import org.gcmplan.kernel.LocalizedText;

/**
 * How far an objective has come.
 *
 * @param done completed and confirmed, of everything to be carried out
 * @param expected what should have been completed by the day, of the same
 */
public record ObjectiveShare(int number, LocalizedText title, Tally done, Tally expected) {
  public boolean isLate() {
    return done.good() < expected.good();
  }
}
