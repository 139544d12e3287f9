package org.gcmplan.documents;

import java.util.List;

/** A table whose head is repeated on every page. */
public record Grid(List<Column> columns, List<Row> rows) implements Block {
  public Grid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param share its part of the width, in proportion to the other columns' shares
   */
  public record Column(String title, int share) {}

  /** A row with a cell for each column, or with a single one that spans them all. */
  public record Row(List<List<TextRun>> cells) {
    public Row {
      cells = cells.stream().map(List::copyOf).toList();
    }

    /** A row whose cells are plain text. */
    public static Row of(String... texts) {
      return new Row(List.of(texts).stream().map(TextRun::of).toList());
    }

    /** A heading across the whole table. */
    public static Row across(String text) {
      return new Row(List.of(List.of(TextRun.bold(text))));
    }

    /** Whether it is a heading across the whole table. */
    public boolean spans() {
      return cells.size() == 1;
    }
  }

  /** The width of a column in hundredths of the table's. */
  public int percent(Column column) {
    return column.share() * 100 / columns.stream().mapToInt(Column::share).sum();
  }

  @Override
  public void printOn(BlockPrinter printer) {
    printer.print(this);
  }
}
