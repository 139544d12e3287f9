package org.gcmplan.reporting;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;

/** A province, city, ministry or agency by itself. Whoever is signed in reads it. */
public interface BodyProfiles {

  /**
   * The body on that day; of one that had ended by then on its last day, of one to come on its
   * first.
   *
   * @throws org.gcmplan.kernel.NotFound when there was never such a body
   */
  BodyProfile of(BodyId body, LocalDate day);
}
