package org.gcmplan.workflow;

import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/** Reads of work items, within the reader's rights. Never asks the engine. */
public interface Inbox {

  /** A page, by due date, then by age. */
  List<WorkItem> page(Actor reader, InboxQuery query);

  int count(Actor reader, InboxQuery query);

  /**
   * How many of the reader's own are open, by how near their deadlines are; bands without any too.
   */
  Map<DueBand, Integer> bands(Actor reader);

  /** How many are open in each view. */
  Map<InboxQuery.View, Integer> counts(Actor reader);

  /** The open items on a subject that the reader may do. */
  List<WorkItem> openFor(Actor reader, Subject subject);
}
