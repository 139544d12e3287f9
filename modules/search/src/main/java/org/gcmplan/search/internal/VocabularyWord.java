package org.gcmplan.search.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A word that stands somewhere. */
@Entity
@Table(schema = "search", name = "vocabulary")
class VocabularyWord {
  @Id private String word;
  private int uses;

  protected VocabularyWord() {}

  VocabularyWord(String word) {
    this.word = word;
    uses = 1;
  }

  String word() {
    return word;
  }

  int uses() {
    return uses;
  }
}
