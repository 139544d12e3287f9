package org.gcmplan.datapack;

/**
 * Something in a data pack that cannot be loaded, in English for the operator.
 *
 * @param file the name of the file
 * @param row the row as a spreadsheet counts, the header being 1; 0 for the whole file
 * @param column the name of the column, or empty for the whole row
 * @param remedy what is wrong and how to mend it
 */
public record DataPackError(String file, int row, String column, String remedy) {

  @Override
  public String toString() {
    return file
        + (row == 0 ? "" : ", row " + row)
        + (column.isEmpty() ? "" : ", " + column)
        + ": "
        + remedy;
  }
}
