package org.gcmplan.updates.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.WrittenOpinion;

/** An order that waits for its moment, or the notice that it could not be carried out. */
@Entity
@Table(schema = "updates", name = "delayed_act")
class DelayedEntry {
  /** The slot of every act of the coordinating body: one at a time. */
  static final String DECISION = "DECISION";

  /** What became of it; what was done or taken back is not here any more. */
  enum State {
    WAITING,
    FAILED
  }

  @Id private UUID id;
  private UUID batch;

  @Column(name = "update_id")
  private UUID update;

  private String slot;

  @Enumerated(EnumType.STRING)
  private UpdateAction action;

  @Column(name = "seen_version")
  private long version;

  private String body;
  private String reason;
  @Embedded private OpinionText opinion = new OpinionText();

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "delayed_remark",
      joinColumns = @JoinColumn(name = "act_id"))
  @OrderColumn(name = "place")
  private List<OrderedRemark> remarks = new ArrayList<>();

  private UUID account;

  @Column(name = "actor_name")
  private String name;

  @Column(name = "due_at")
  private LocalDateTime due;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private int tries;
  @Embedded private KeptProblem problem = new KeptProblem();

  protected DelayedEntry() {}

  DelayedEntry(UUID batch, ActOrder order, Actor by, Instant due) {
    id = UUID.randomUUID();
    this.batch = batch;
    update = order.update().value();
    slot = slotOf(order);
    action = order.action();
    version = order.version();
    body = order.body().orElse(by.body()).toString();
    reason = order.reason();
    order.opinion().ifPresent(this::write);
    account = by.account();
    name = by.name();
    this.due = UtcMoment.of(due);
  }

  static String slotOf(ActOrder order) {
    return order.body().map(BodyId::toString).orElse(DECISION);
  }

  ActOrder order() {
    return opinion
        .opinion()
        .map(given -> ActOrder.opinion(updateId(), BodyId.parse(body), written(given)))
        .orElseGet(() -> ActOrder.because(action, updateId(), version, reason));
  }

  private void write(WrittenOpinion written) {
    opinion.write(written.opinion());
    written.remarks().forEach(remark -> remarks.add(new OrderedRemark(remark)));
  }

  private WrittenOpinion written(Opinion given) {
    return new WrittenOpinion(given, remarks.stream().map(OrderedRemark::read).toList());
  }

  /** It can never be done: the place is free again, and the person is told. */
  void fail(Problem why) {
    state = State.FAILED;
    slot = id.toString();
    problem.write(why);
  }

  /** Whether there is any sense in trying once more after a fault that is nobody's rule. */
  boolean mayTryAgain(int most) {
    tries++;
    return tries < most;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  UUID id() {
    return id;
  }

  UUID account() {
    return account;
  }

  UpdateId updateId() {
    return new UpdateId(update);
  }

  Problem asObstacle() {
    return new Problem("", "updates.beingDone." + action, name);
  }

  DelayedAct shown(UpdateRow row) {
    return new DelayedAct(
        id,
        batch,
        updateId(),
        row.reference(),
        row.title(),
        action,
        BodyId.parse(body),
        name,
        opinion.opinion(),
        UtcMoment.read(due),
        problem.read());
  }
}
