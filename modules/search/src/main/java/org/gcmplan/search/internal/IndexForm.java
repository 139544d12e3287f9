package org.gcmplan.search.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** How the index was built. */
@Entity
@Table(schema = "search", name = "index_form")
class IndexForm {
  /** To be raised when entries are written differently; then the index is built anew. */
  static final int PRESENT = 2;

  static final int ONLY = 1;

  @Id private int id = ONLY;
  private int form;

  @Column(name = "built_at")
  private LocalDateTime builtAt;

  protected IndexForm() {}

  IndexForm(Instant now) {
    built(now);
  }

  final void built(Instant now) {
    form = PRESENT;
    builtAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
  }

  boolean isPresent() {
    return form == PRESENT;
  }
}
