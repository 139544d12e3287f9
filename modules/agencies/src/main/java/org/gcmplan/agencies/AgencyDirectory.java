package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads of the bodies, past and present. */
public interface AgencyDirectory {

  /** The body, also one that has ended. */
  Optional<Agency> find(AgencyId id);

  /** The body that holds the code on that day. */
  Optional<Agency> withCode(String code, LocalDate day);

  /** Bodies that exist on that day, in Vietnamese order of their names. */
  List<Agency> inForceOn(LocalDate day);

  /** Every body that was ever registered, in Vietnamese order of their names. */
  List<Agency> all();
}
