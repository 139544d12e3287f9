package org.gcmplan.updates;

import java.time.LocalDate;

/**
 * What was decided above, outside of this application.
 *
 * @param decision approved, returned or refused
 * @param number the number of the document that says so, as it stands on it
 * @param day its date
 * @param note what it says beside; a reason, when it returns or refuses
 */
public record OutsideDecision(Decision decision, String number, LocalDate day, String note) {}
