package org.gcmplan.exchange.internal;

/**
 * A reporting workbook as it came back.
 *
 * @param mark whose it is
 * @param rows the sheet that was filled in
 */
record ReportBook(BookMark mark, RawSheet rows) {}
