package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;

/**
 * What one body owes in one round.
 *
 * @param completeOn when the last of its reports was sent
 * @param late whether that was after the due day
 * @param missing whether the round was closed without it
 * @param reopened whether it may still report although the round is closed
 * @param escalatedOn when its leadership was told
 * @param remindedOn when it was last reminded
 * @param parts one for each task to report on, by number
 */
public record ReportingDuty(
    DutyId id,
    RoundId round,
    BodyId body,
    Optional<LocalDate> completeOn,
    boolean late,
    boolean missing,
    boolean reopened,
    Optional<LocalDate> escalatedOn,
    Optional<LocalDate> remindedOn,
    List<DutyPart> parts) {

  public ReportingDuty {
    parts = List.copyOf(parts);
  }

  /** Whether it wants a report on the occurrence. */
  public boolean asks(OccurrenceId occurrence) {
    return parts.stream().anyMatch(part -> part.occurrence().equals(occurrence));
  }

  public long sent() {
    return parts.stream().filter(DutyPart::isSent).count();
  }

  public boolean isComplete() {
    return parts.stream().allMatch(DutyPart::isSent);
  }
}
