package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * Reads of plan updates, within the reader's rights: a draft is seen by its own body, an update
 * under way also by those consulted, an ended one by everybody signed in; the coordinating body,
 * auditors and leadership see all that was handed in, drafts given back included. What the reader
 * may not see does not exist ({@link org.gcmplan.kernel.NotFound}).
 */
public interface UpdateCatalogue {

  UpdateView view(Actor reader, UpdateId update);

  /** The newest first. */
  List<UpdateRow> list(Actor reader, UpdateFilter filter);

  int count(Actor reader, UpdateFilter filter);

  Impact impact(Actor reader, UpdateId update);

  /** What the reader can do with it now, and what stands in the way. */
  List<OpenAction> actions(Actor reader, UpdateId update);

  ConsultationProposal consultationProposal(Actor reader, UpdateId update);

  /** What the process needs to label a work item; checks no rights, for other modules only. */
  UpdateRow label(UpdateId update);
}
