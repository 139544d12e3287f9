package org.gcmplan.documents;

/** A line of its own in the middle, bold: who decides, or «QUYẾT ĐỊNH:». Kept with what follows. */
public record CentredLine(String text) implements Block {

  @Override
  public void printOn(BlockPrinter printer) {
    printer.print(this);
  }
}
