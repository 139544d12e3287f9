package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.WrittenRemark;

/**
 * The story of one update, as far as it has come.
 *
 * @param until where it stands at the end of the tale
 * @param opinionsDue the last day for opinions, once they are asked for
 * @param deeds what bodies did beside giving their opinions
 * @param answeredOn the day on which the opinions were answered
 * @param submittedOn the day of submission for approval
 * @param decidedOn the day of approval
 * @param release how it was published
 */
record Tale(
    String reference,
    Proposal proposal,
    BodyId draftedBy,
    UpdateStatus until,
    LocalDate draftedOn,
    List<BodyId> consulted,
    Optional<LocalDate> opinionsDue,
    List<Voice> voices,
    List<Deed> deeds,
    Optional<LocalDate> answeredOn,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> decidedOn,
    Optional<ReleaseOrder> release) {
  Tale {
    consulted = List.copyOf(consulted);
    voices = List.copyOf(voices);
    deeds = List.copyOf(deeds);
  }

  /**
   * What a body said, or that it kept silent, and how it was answered.
   *
   * @param opinion empty for silence
   * @param remarks what it remarked on single changes
   * @param day when it was received; of no meaning for silence
   */
  record Voice(
      BodyId body,
      Optional<Opinion> opinion,
      List<WrittenRemark> remarks,
      LocalDate day,
      Optional<Answer> answer) {}

  boolean reaches(UpdateStatus status) {
    return until.compareTo(status) >= 0;
  }
}
