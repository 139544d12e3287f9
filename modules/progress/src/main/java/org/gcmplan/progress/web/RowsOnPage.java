package org.gcmplan.progress.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param page counted from 1
 * @param all how many rows there are on all pages
 */
public record RowsOnPage<T>(List<T> rows, int page, int pages, int all) {
  private static final int LENGTH = 60;

  /** The page asked for, or the last there is. */
  static <T> RowsOnPage<T> of(List<T> all, int asked) {
    int pages = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
    int page = Math.min(Math.max(asked, 1), pages);
    int from = (page - 1) * LENGTH;
    int to = Math.min(all.size(), from + LENGTH);
    return new RowsOnPage<>(all.subList(from, to), page, pages, all.size());
  }
}
