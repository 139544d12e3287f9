package org.gcmplan.search.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.search.BodyAlias;

/** Another name of a body. */
@Entity
@Table(schema = "search", name = "body_alias")
class AliasEntry {
  @Id private UUID id;
  private String body;
  private String alias;

  protected AliasEntry() {}

  AliasEntry(BodyAlias given) {
    id = UUID.randomUUID();
    body = given.body().toString();
    alias = given.alias();
  }

  BodyAlias shown() {
    return new BodyAlias(BodyId.parse(body), alias);
  }
}
