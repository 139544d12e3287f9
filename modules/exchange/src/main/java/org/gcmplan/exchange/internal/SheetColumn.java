package org.gcmplan.exchange.internal;

import org.gcmplan.kernel.LocalizedText;

/**
 * A column of a table.
 *
 * @param key its name in the file, the same in every language
 * @param label its heading
 * @param width in characters, for a workbook
 */
record SheetColumn(String key, LocalizedText label, Hold hold, int width) {

  /** What may be done to its cells in a workbook. */
  enum Hold {
    OPEN,
    LOCKED,
    /** Locked and not shown. */
    HIDDEN
  }

  static SheetColumn locked(String key, int width) {
    return new SheetColumn(key, ExchangeTexts.both("exchange.column." + key), Hold.LOCKED, width);
  }

  boolean isOpen() {
    return hold == Hold.OPEN;
  }

  boolean isHidden() {
    return hold == Hold.HIDDEN;
  }
}
