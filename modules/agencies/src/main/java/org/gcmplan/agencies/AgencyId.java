package org.gcmplan.agencies;

import java.util.UUID;
import org.gcmplan.kernel.BodyId;

/** Our own id of a ministry or agency; codes and names change, this does not. */
public record AgencyId(UUID value) {

  public BodyId body() {
    return BodyId.agency(value);
  }
}
