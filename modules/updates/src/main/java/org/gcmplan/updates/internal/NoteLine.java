package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.PrivateNote;
import org.gcmplan.updates.UpdateId;

/** A body's own note on an update. */
@Entity
@Table(schema = "updates", name = "private_note")
class NoteLine {
  /** Who looks after the house and its rules does not work on a body's opinions. */
  private static final Set<Role> OUTSIDE = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

  @Id private UUID id;

  @Column(name = "update_id")
  private UUID update;

  private String body;

  @Column(name = "written_at")
  private LocalDateTime at;

  private UUID account;

  @Column(name = "actor_name")
  private String name;

  @Column(name = "note_text")
  private String text;

  protected NoteLine() {}

  NoteLine(UpdateId update, Reason text, Signature signed) {
    id = UUID.randomUUID();
    this.update = update.value();
    this.text = text.text();
    body = signed.body().toString();
    at = UtcMoment.of(signed.at());
    account = signed.by().account();
    name = signed.by().name();
  }

  /** The bodies whose notes somebody shares. */
  static Set<BodyId> bodiesOf(Actor actor) {
    return actor.grants().stream()
        .filter(grant -> !OUTSIDE.contains(grant.role()))
        .map(Grant::body)
        .collect(Collectors.toUnmodifiableSet());
  }

  PrivateNote note() {
    return new PrivateNote(id, BodyId.parse(body), UtcMoment.read(at), name, text);
  }
}
