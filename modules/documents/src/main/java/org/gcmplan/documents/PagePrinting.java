package org.gcmplan.documents;

import java.io.OutputStream;

/**
 * Prints pages that are laid out elsewhere and are no official documents, such as certificates: as
 * PDF/A with the fonts of documents.
 */
public interface PagePrinting {

  /**
   * Prints a page.
   *
   * @param page XHTML with its style, its drawings within it as SVG; nothing is fetched for it
   * @throws IllegalArgumentException when it is not well-formed
   */
  void print(String page, OutputStream to);
}
