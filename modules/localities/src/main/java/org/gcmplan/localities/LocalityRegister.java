package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.LocalizedText;

/** The register of provinces and cities as a whole: past, present and planned. */
public interface LocalityRegister {

  /**
   * Every unit that was ever entered, in Vietnamese order of their names: as designated today, or,
   * outside its time, by its nearest designation.
   */
  List<Locality> everKnown();

  /** What the unit was called and under which code, the earliest first. */
  List<DatedName> namesOf(LocalityId id);

  /** The same of every province and city. */
  Map<LocalityId, List<DatedName>> allNames();

  /**
   * The full names of many units on a day, or, outside their time, by their nearest designations;
   * also of what lies within provinces and cities.
   */
  Map<LocalityId, LocalizedText> fullNames(Set<LocalityId> ids, LocalDate day);
}
