package org.gcmplan.kernel;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page counted from 1
 * @param all how many rows there are on all pages
 */
public record RowsOnPage<T>(List<T> rows, int page, int pages, int all) {

  /**
   * The page asked for, or the nearest there is.
   *
   * @param asked its number as it stands in an address; the first page for what is no number
   * @param length how many rows stand on a page
   */
  public static <T> RowsOnPage<T> of(List<T> all, String asked, int length) {
    int pages = Math.max(1, (all.size() + length - 1) / length);
    int wanted = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1;
    int page = Math.max(1, Math.min(wanted, pages));
    int from = (page - 1) * length;
    int to = Math.min(all.size(), from + length);
    return new RowsOnPage<>(all.subList(from, to), page, pages, all.size());
  }
}
