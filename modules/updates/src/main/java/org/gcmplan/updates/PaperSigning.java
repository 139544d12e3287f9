package org.gcmplan.updates;

import java.time.LocalDate;
import java.util.List;

/**
 * How a paper goes out.
 *
 * @param day the day that it bears
 * @param authority the lines above the signature, such as «TL. BỘ TRƯỞNG», «CỤC TRƯỞNG CỤC LÃNH SỰ»
 * @param name who signs
 */
public record PaperSigning(LocalDate day, List<String> authority, String name) {
  public PaperSigning {
    authority = authority.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    name = name.strip();
  }
}
