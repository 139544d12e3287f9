package org.gcmplan.documents;

import java.util.List;

/** A paragraph: first line indented, justified. */
public record Passage(List<TextRun> runs) implements Block {
  public Passage {
    runs = List.copyOf(runs);
  }

  public static Passage of(String text) {
    return new Passage(TextRun.of(text));
  }

  @Override
  public void printOn(BlockPrinter printer) {
    printer.print(this);
  }
}
