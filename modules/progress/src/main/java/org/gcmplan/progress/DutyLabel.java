package org.gcmplan.progress;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a work item says of a duty.
 *
 * @param reference of the round
 * @param title names the round
 * @param tasks how many tasks are to be reported on
 */
public record DutyLabel(
    DutyId duty, RoundId round, String reference, LocalizedText title, BodyId body, LocalDate due, int tasks) {}
