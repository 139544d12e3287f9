package org.gcmplan.search.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** That a word stands somewhere in something. */
@Entity
@IdClass(IndexWord.Place.class)
@Table(schema = "search", name = "entry_word")
class IndexWord {
  @Id private UUID entry;
  @Id private String word;
  private int weight;

  protected IndexWord() {}

  IndexWord(IndexEntry place, String word) {
    entry = place.id();
    this.word = word;
    weight = place.weight();
  }

  /** The two together, as persistence wants a key of two columns. */
  static class Place implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID entry;
    private String word;

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place && place.entry.equals(entry) && place.word.equals(word);
    }

    @Override
    public int hashCode() {
      return Objects.hash(entry, word);
    }
  }
}
