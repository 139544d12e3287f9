package org.gcmplan.documents.internal;

import org.gcmplan.documents.PagePrinting;

/** The printing of pages, for tests of modules that lay them out. */
public final class PageOnPaper {
  private PageOnPaper() {}

  public static PagePrinting press() {
    return new PageService(new PdfPress(Papers.HOUSE));
  }
}
