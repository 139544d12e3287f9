package org.gcmplan.updates.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.BlockPrinter;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;
import org.gcmplan.documents.TextRun;

/** The words of a document, line by line; cells of a table between strokes. */
final class PaperText implements BlockPrinter {
  private final StringBuilder text = new StringBuilder();

  static String of(OfficialDocument document) {
    PaperText reader = new PaperText();
    reader.line(
        String.join(" / ", document.head().issuer()) + " [" + document.head().symbol() + "]");
    reader.line(document.type());
    reader.line(document.about());
    document.addressees().forEach(reader::line);
    reader.read(document.body());
    for (Annex annex : document.annexes()) {
      reader.line(annex.title() + " " + annex.reference());
      reader.read(annex.body());
    }
    return reader.text.toString();
  }

  private void read(List<Block> blocks) {
    blocks.forEach(block -> block.printOn(this));
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  @Override
  public void print(Passage passage) {
    line(words(passage.runs()));
  }

  @Override
  public void print(SectionHeading heading) {
    line(heading.text());
  }

  @Override
  public void print(CentredLine centred) {
    line(centred.text());
  }

  @Override
  public void print(NumberedClause clause) {
    line(clause.number() + " " + words(clause.runs()));
  }

  @Override
  public void print(Grid grid) {
    grid.rows()
        .forEach(
            row ->
                line(
                    row.cells().stream().map(PaperText::words).collect(Collectors.joining(" | "))));
  }

  private static String words(List<TextRun> runs) {
    return runs.stream().map(PaperText::word).collect(Collectors.joining());
  }

  private static String word(TextRun run) {
    return switch (run.look()) {
      case INSERTED -> "{+" + run.text() + "+}";
      case DELETED -> "{-" + run.text() + "-}";
      default -> run.text();
    };
  }
}
