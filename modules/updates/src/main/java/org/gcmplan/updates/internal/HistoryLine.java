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
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.HistoryEntry;

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
    body = signed.body().toString();
    note = signed.note();
  }

  Act act() {
    return act;
  }

  String name() {
    return name;
  }

  boolean isBy(Actor actor) {
    return account.equals(actor.account());
  }

  HistoryEntry entry() {
    return new HistoryEntry(UtcMoment.read(at), act.name(), name, BodyId.parse(body), note);
  }
}
