package org.gcmplan.updates;

import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * What people of a body note on an update for themselves. Seen by whoever works for that very body,
 * by nobody else, auditors and administrators included; in no paper and in no audit trail, where
 * not even that there is a note is kept.
 */
public interface PrivateNotes {

  /** The notes of the bodies that the reader works for, the newest first. */
  List<PrivateNote> on(Actor reader, UpdateId update);

  /** Keeps a note for the body. */
  void write(Actor by, UpdateId update, BodyId body, String text);

  /** Throws a note away; whoever works for the body may. */
  void discard(Actor by, UpdateId update, UUID note);
}
