package org.gcmplan.documents;

import java.util.Locale;

/**
 * The number of an outgoing paper within its register and year. Below 10 it is written with a
 * leading zero (Decree 30/2020/NĐ-CP).
 */
public record PaperNumber(int number, String symbol) {
  public PaperNumber {
    if (number < 1) {
      throw new IllegalArgumentException("Registers count from 1: " + number);
    }
  }

  /** As printed: 05/TTr-LS. */
  public String text() {
    return String.format(Locale.ROOT, "%02d/%s", number, symbol);
  }
}
