package org.gcmplan.search;

import org.gcmplan.kernel.Actor;

/**
 * Finds what a reader may see, by any name. Best first: the name with its marks, the name without,
 * its beginning, all words in the title, all words anywhere, a part of the name, words that differ
 * by a letter.
 */
public interface Search {

  /** What the reader may not know of is neither shown nor counted. */
  SearchPage find(Actor reader, SearchQuery query);
}
