package org.gcmplan.council;

import java.util.List;
import org.gcmplan.kernel.Actor;

/** Reads of councils. For who has nothing to do with a council it does not exist. */
public interface CouncilCatalogue {

  /** The councils that the reader belongs to or keeps, the youngest first. */
  List<Council> of(Actor reader);

  /**
   * @throws org.gcmplan.kernel.NotFound when there is none for the reader
   */
  Council council(Actor reader, CouncilId council);

  /** People who may be appointed, by name. */
  List<Actor> candidates(Actor reader);

  /** Whether the reader keeps councils of some body, as its awards office. */
  boolean keeps(Actor reader);
}
