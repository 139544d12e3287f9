package org.gcmplan.localities;

import java.util.List;

/** The register of provinces and cities as a whole: past, present and planned. */
public interface LocalityRegister {

  /**
   * Every unit that was ever entered, in Vietnamese order of their names: as designated today, or,
   * outside its time, by its nearest designation.
   */
  List<Locality> everKnown();

  /** What the unit was called and under which code, the earliest first. */
  List<DatedName> namesOf(LocalityId id);
}
