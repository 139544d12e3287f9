package org.gcmplan.documents;

/** Prints each kind of {@link Block} in one form of paper. */
public interface BlockPrinter {

  void print(Passage passage);

  void print(SectionHeading heading);

  void print(NumberedClause clause);

  void print(Grid grid);
}
