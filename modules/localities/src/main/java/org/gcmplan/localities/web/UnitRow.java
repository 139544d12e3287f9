package org.gcmplan.localities.web;

import java.util.List;
import org.gcmplan.kernel.Folded;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Locality;

/**
 * A unit in the register, with what it was called, what it was formed from and what it became.
 *
 * @param names what it was ever called, the earliest first
 */
public record UnitRow(
    Locality unit, List<DatedName> names, List<Locality> predecessors, List<Locality> successors) {

  /** Whether any of its names or codes holds the text, marks left aside. */
  boolean matches(String text) {
    String wanted = Folded.of(text);
    return names.stream()
        .map(DatedName::designation)
        .anyMatch(
            as ->
                Folded.of(as.fullName().vi() + " " + as.fullName().en()).contains(wanted)
                    || as.code().equals(text.strip()));
  }

  /** What it was called otherwise, when it was. */
  public List<DatedName> otherNames() {
    return names.stream().filter(name -> !name.designation().equals(unit.designation())).toList();
  }
}
