package org.gcmplan.workflow;

import java.time.Instant;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * A job that failed as often as it may.
 *
 * @param id the engine's id of it
 * @param subject what its route is about; empty for a process that is not one of ours
 * @param reference the number of what it is about, or its id
 * @param step the step of the model at which it stands, as the model names it
 * @param since when it failed for the last time
 * @param why what the failure said, as the programme says it
 */
public record StuckJob(
    String id,
    Optional<Subject> subject,
    String reference,
    LocalizedText step,
    Instant since,
    String why) {}
