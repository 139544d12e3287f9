package org.gcmplan.documents.internal;

import org.gcmplan.documents.TableWorkbooks;

/** Tables as workbooks, for tests of modules that read and write them. */
public final class TablesOnPaper {
  private TablesOnPaper() {}

  public static TableWorkbooks workbooks() {
    return new TableWorkbookService();
  }
}
