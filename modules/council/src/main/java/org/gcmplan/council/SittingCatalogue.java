package org.gcmplan.council;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/** Reads of sittings. For who has no part in a sitting it does not exist. */
public interface SittingCatalogue {

  /** The sittings of the reader's councils, the latest first. */
  List<SittingRow> of(Actor reader);

  /**
   * Everything about one.
   *
   * @throws org.gcmplan.kernel.NotFound when there is none for the reader
   */
  CouncilRoom room(Actor reader, SittingId sitting);

  /** The sitting that a motion belongs to. */
  Optional<SittingId> sittingOf(MotionId motion);

  /** What councils decided about a thing of another module, the latest first; for that module. */
  List<MotionResult> about(Subject subject);

  /** Whether a sitting that has the thing on its agenda is called or goes on. */
  boolean isOnAnAgenda(Subject subject);

  /** What is on the agendas of all sittings in which the reader has a seat or takes one. */
  Set<Subject> onAgendasOf(Actor reader);

  /** What sittings wait for from the reader, the next one first. */
  List<AwaitedInSitting> awaiting(Actor reader);

  /** Compares the sealed votes with what was announced when they were cast; at any time. */
  BallotProof proof(Actor reader, BallotId ballot);
}
