package org.gcmplan.documents;

/** Prints official documents. The same document gives the same text in every form. */
public interface DocumentPrinting {

  /** The document as a file. */
  byte[] print(OfficialDocument document, PaperForm form);
}
