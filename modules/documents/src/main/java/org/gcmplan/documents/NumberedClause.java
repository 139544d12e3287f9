package org.gcmplan.documents;

import java.util.List;

/**
 * An article, clause or point with its number, such as «Điều 1.» or «a)».
 *
 * @param number as printed, with its sign
 */
public record NumberedClause(String number, List<TextRun> runs) implements Block {
  public NumberedClause {
    runs = List.copyOf(runs);
  }

  public static NumberedClause of(String number, String text) {
    return new NumberedClause(number, TextRun.of(text));
  }

  @Override
  public void printOn(BlockPrinter printer) {
    printer.print(this);
  }
}
