package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads of the localities, as of any day. */
public interface LocalityDirectory {

  /** The unit as designated on that day, or, outside its time, by its nearest designation. */
  Optional<Locality> find(LocalityId id, LocalDate day);

  /** The unit that holds the code on that day. */
  Optional<Locality> withCode(String code, LocalDate day);

  /** Units in force on that day, in Vietnamese order of their names. */
  List<Locality> inForceOn(LocalDate day);
}
