package org.gcmplan.nominations;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Reads of calls: open ones by everybody signed in, drafts by the standing body and auditors. */
public interface CallCatalogue {
  /** The latest first. */
  List<AwardCall> all(Actor reader);

  /**
   * One call.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none that the reader may see
   */
  AwardCall get(Actor reader, CallId call);

  /** Those that take nominations now. */
  List<AwardCall> open();
}
