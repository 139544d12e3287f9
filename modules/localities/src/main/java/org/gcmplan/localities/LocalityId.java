package org.gcmplan.localities;

import java.util.UUID;
import org.gcmplan.kernel.BodyId;

/** Our own id of a province or city; seven official codes changed meaning, this never does. */
public record LocalityId(UUID value) {

  /** The People's Committee of the locality, as a body that acts in the plan. */
  public BodyId body() {
    return BodyId.locality(value);
  }
}
