package org.gcmplan.agencies.web;

import java.util.List;
import org.gcmplan.agencies.Agency;
import org.gcmplan.kernel.Folded;

/** A body in the register, with those that it took over from and those that came after it. */
public record AgencyLine(Agency agency, List<Agency> predecessors, List<Agency> successors) {

  /** Whether its names or code hold the text, marks left aside. */
  boolean matches(String text) {
    String all = agency.name().vi() + " " + agency.name().en() + " " + agency.code();
    return Folded.of(all).contains(Folded.of(text));
  }
}
