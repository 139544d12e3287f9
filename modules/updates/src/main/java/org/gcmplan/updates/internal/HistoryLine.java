package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Principal;
import org.gcmplan.updates.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** An act on an update: who did what, for which body, when and why. */
@Entity
@Table(schema = "updates", name = "history_line")
class HistoryLine {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "update_id")
  private PlanUpdate update;

  private int place;

  @Column(name = "happened_at")
  private LocalDateTime at;

  @Enumerated(EnumType.STRING)
  private Act act;

  private UUID account;

  @Column(name = "actor_name")
  private String name;

  @Column(name = "principal")
  private @Nullable UUID principal;

  @Column(name = "principal_name")
  private String principalName = "";

  private String body;
  private String note;

  protected HistoryLine() {}

  HistoryLine(PlanUpdate update, int place) {
    id = UUID.randomUUID();
    this.update = update;
    this.place = place;
  }

  void write(Act done, Signature signed) {
    act = done;
    at = UtcMoment.of(signed.at());
    account = signed.by().account();
    name = signed.by().isSystem() ? "" : signed.by().name();
    principal = signed.by().onBehalfOf().map(Principal::account).orElse(null);
    principalName = signed.principalName();
    body = signed.body().toString();
    note = signed.note();
  }

  Act act() {
    return act;
  }

  String name() {
    return name;
  }

  /** Whether the very same person did it in the same capacity. */
  boolean isBy(Actor actor) {
    return account.equals(actor.account())
        && actor.onBehalfOf().map(Principal::account).equals(Optional.ofNullable(principal));
  }

  /** Whether the actor, or the one on whose behalf they act, did it or had it done. */
  boolean isOf(Actor actor) {
    return actor.speaksFor(account) || (principal != null && actor.speaksFor(principal));
  }

  HistoryEntry entry() {
    return new HistoryEntry(
        UtcMoment.read(at), act.name(), name, principalName, BodyId.parse(body), note);
  }
}
