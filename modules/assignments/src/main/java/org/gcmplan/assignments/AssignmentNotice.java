package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.EditionNumber;

/**
 * The notice by which a body learns of its new and changed tasks from one edition.
 *
 * @param remindOn the working day on which an unanswered one is shown to others; a later one once a
 *     reply has asked the body again
 * @param toldOn when it was
 * @param assignments the tasks that it names
 * @param asked the assigning bodies whose reply is awaited
 */
public record AssignmentNotice(
    NoticeId id,
    BodyId body,
    EditionNumber edition,
    LocalDate issuedOn,
    LocalDate remindOn,
    NoticeStage stage,
    Optional<LocalDate> toldOn,
    List<AssignmentId> assignments,
    Set<BodyId> asked) {

  public AssignmentNotice {
    assignments = List.copyOf(assignments);
    asked = Set.copyOf(asked);
  }

  /** Its number, such as GV-05: the edition whose tasks it gives. */
  public String reference() {
    return String.format("GV-%02d", edition.value());
  }

  /** Whether the body should have answered by that day. */
  public boolean isUnacknowledgedOn(LocalDate day) {
    return stage == NoticeStage.WITH_BODY && !day.isBefore(remindOn);
  }
}
