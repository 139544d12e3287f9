package org.gcmplan.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Folded;
import org.gcmplan.workflow.SavedView;

/** A query string under a name. */
@Entity
@Table(schema = "workflow", name = "saved_view")
class SavedViewEntry {
  /** Who sees it. */
  enum Reach {
    OWN,
    BODY
  }

  @Id private UUID id;
  private UUID account;
  private String body;

  @Enumerated(EnumType.STRING)
  @Column(name = "list_name")
  private SavedView.Listed list;

  private String name;

  @Column(name = "name_folded")
  private String folded;

  @Column(name = "view_query")
  private String query;

  @Enumerated(EnumType.STRING)
  private Reach reach = Reach.OWN;

  @Column(name = "saved_at")
  private LocalDateTime savedAt;

  protected SavedViewEntry() {}

  SavedViewEntry(Actor by, SavedView.Listed list, String name, String query, Instant now) {
    id = UUID.randomUUID();
    account = by.account();
    body = by.body().toString();
    this.list = list;
    this.query = query;
    savedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    rename(name);
  }

  final void rename(String fresh) {
    name = fresh;
    folded = Folded.of(fresh);
  }

  void reach(Reach wanted) {
    reach = wanted;
  }

  boolean isOf(UUID someone) {
    return account.equals(someone);
  }

  boolean isNamed(SavedView.Listed of, String wanted) {
    return list == of && folded.equals(Folded.of(wanted));
  }

  UUID id() {
    return id;
  }

  SavedView.Listed list() {
    return list;
  }

  SavedView shown(Actor reader) {
    return new SavedView(id, list, name, query, isOf(reader.account()), reach == Reach.BODY);
  }
}
