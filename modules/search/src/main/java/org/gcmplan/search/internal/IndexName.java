package org.gcmplan.search.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A name by which something is called. */
@Entity
@Table(schema = "search", name = "entry_name")
class IndexName {
  private static final int LONGEST = 300;

  @Id private UUID id;
  private UUID entry;
  private String shown;
  private String exact;
  private String compact;
  private int weight;

  protected IndexName() {}

  IndexName(IndexEntry named, String name) {
    id = UUID.randomUUID();
    entry = named.id();
    shown = SearchText.cut(name, LONGEST);
    exact = SearchText.exact(shown);
    compact = SearchText.compact(shown);
    weight = named.weight();
  }

  UUID entry() {
    return entry;
  }

  String shown() {
    return shown;
  }

  String exact() {
    return exact;
  }

  String compact() {
    return compact;
  }
}
