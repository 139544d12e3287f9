package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** Reads of notices of assignment and of what bodies answered. */
public interface NoticeCatalogue {

  Optional<AssignmentNotice> find(NoticeId id);

  /** Those of a body that are not settled, the oldest first. */
  List<AssignmentNotice> openOf(BodyId body);

  /** All that are not settled. */
  List<AssignmentNotice> underWay();

  /** Those that bodies should have answered by that day. */
  List<AssignmentNotice> unacknowledged(LocalDate day);

  /**
   * What was answered to an assignment and replied, in turn; nothing for who neither works for the
   * body or its assigner nor watches the whole.
   */
  List<AssignmentAnswer> answers(Actor reader, AssignmentId assignment);

  /** What waits for the reply of an assigning body. */
  List<AssignmentAnswer> toReply(BodyId assigner);
}
