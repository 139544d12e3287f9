package org.gcmplan.documents;

/** A part of the text of an official document, from top to bottom. */
public sealed interface Block permits Passage, SectionHeading, NumberedClause, Grid {

  /** Hands itself to whoever prints, by what it is. */
  void printOn(BlockPrinter printer);
}
