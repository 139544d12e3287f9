package org.gcmplan.documents;

/** A heading inside the text, such as «I. SỰ CẦN THIẾT»; kept with what follows. */
public record SectionHeading(String text) implements Block {

  @Override
  public void printOn(BlockPrinter printer) {
    printer.print(this);
  }
}
