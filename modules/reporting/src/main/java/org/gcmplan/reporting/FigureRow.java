package org.gcmplan.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * One of the things that a figure counts. Never a person.
 *
 * @param reference the number of the task or update, or of the plans behind a tick
 * @param page what tells more of it: the address of a page within the application
 * @param whose the body whose it is
 * @param body what that body is called
 * @param day when it was reported, completed or entered its stage
 * @param state in words under {@code reporting.state.…}
 * @param good whether it is among those that the figure counts as reached
 */
public record FigureRow(
    String reference,
    String page,
    LocalizedText title,
    BodyId whose,
    LocalizedText body,
    Optional<LocalDate> due,
    Optional<LocalDate> day,
    String state,
    boolean good) {}
