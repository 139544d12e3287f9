package org.gcmplan.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The head of an official document's first page, beside the name of the state and its motto.
 *
 * @param issuer the lines of the issuing body, its superior first; the last one is its own
 * @param symbol what follows the stroke in the number, such as TTr-LS
 * @param number once a register gave it; until then a blank is left for it
 * @param day the day of the document; until it is known a blank is left for it
 */
public record Letterhead(
    List<String> issuer, String symbol, Optional<PaperNumber> number, Optional<LocalDate> day) {
  public Letterhead {
    issuer = List.copyOf(issuer);
  }

  /** A head that still waits for its number and day. */
  public static Letterhead waiting(List<String> issuer, String symbol) {
    return new Letterhead(issuer, symbol, Optional.empty(), Optional.empty());
  }

  Letterhead numbered(PaperNumber given, LocalDate on) {
    return new Letterhead(issuer, given.symbol(), Optional.of(given), Optional.of(on));
  }
}
