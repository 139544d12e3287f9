package org.gcmplan.documents.internal;

import java.util.List;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.BlockPrinter;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;

/** The text of a document as XHTML. */
record HtmlBlocks(Markup page) implements BlockPrinter {

  void printAll(List<Block> blocks) {
    blocks.forEach(block -> block.printOn(this));
  }

  @Override
  public void print(Passage passage) {
    page.open("p", "").runs(passage.runs()).close("p");
  }

  @Override
  public void print(SectionHeading heading) {
    page.element("h2", "", heading.text());
  }

  @Override
  public void print(NumberedClause clause) {
    page.open("p", "").element("b", "", clause.number()).text(" ").runs(clause.runs()).close("p");
  }

  @Override
  public void print(Grid grid) {
    page.raw("<table class=\"grid\"><thead><tr>");
    for (Grid.Column column : grid.columns()) {
      page.raw("<th scope=\"col\" style=\"width:" + grid.percent(column) + "%\">")
          .text(column.title())
          .close("th");
    }
    page.raw("</tr></thead><tbody>");
    grid.rows().forEach(row -> print(row, grid.columns().size()));
    page.raw("</tbody></table>");
  }

  private void print(Grid.Row row, int columns) {
    page.open("tr", "");
    if (row.spans()) {
      page.raw("<td colspan=\"" + columns + "\">").runs(row.cells().get(0)).close("td");
    } else {
      row.cells().forEach(cell -> page.open("td", "").runs(cell).close("td"));
    }
    page.close("tr");
  }
}
