package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.Settlement;
import org.jspecify.annotations.Nullable;

/** A change as its row holds it. */
@Entity
@Table(schema = "updates", name = "proposed_change")
class ChangeLine {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "update_id")
  private PlanUpdate update;

  private int place;

  @Enumerated(EnumType.STRING)
  private Operation operation;

  private String task;

  @Enumerated(EnumType.STRING)
  private @Nullable TaskField field;

  @Column(name = "before_vi")
  private String beforeVi;

  @Column(name = "before_en")
  private String beforeEn;

  @Column(name = "after_vi")
  private String afterVi;

  @Column(name = "after_en")
  private String afterEn;

  protected ChangeLine() {}

  ChangeLine(PlanUpdate update, int place) {
    id = UUID.randomUUID();
    this.update = update;
    this.place = place;
  }

  void write(ProposedChange proposed, FieldValue before) {
    operation = proposed.operation();
    task = proposed.task().value();
    field = proposed.field().orElse(null);
    beforeVi = before.vi();
    beforeEn = before.en();
    afterVi = proposed.after().vi();
    afterEn = proposed.after().en();
  }

  /** A language that is left out keeps its text. */
  void reword(FieldValue wording) {
    afterVi = wording.vi().isEmpty() ? afterVi : wording.vi();
    afterEn = wording.en().isEmpty() ? afterEn : wording.en();
  }

  Change change() {
    return new Change(
        number(),
        operation,
        new TaskCode(task),
        Optional.ofNullable(field),
        new FieldValue(beforeVi, beforeEn),
        new FieldValue(afterVi, afterEn));
  }

  int number() {
    return place + 1;
  }

  /** What it asks for after it was settled; nothing when it was dropped. */
  Stream<ProposedChange> settledAs(Optional<Settlement> settlement) {
    return switch (settlement.map(Settlement::way).orElse(Settlement.Way.KEEP)) {
      case KEEP -> Stream.of(asking(new FieldValue(afterVi, afterEn)));
      case REWRITE -> settlement.map(Settlement::rewritten).map(this::asking).stream();
      case TAKE -> Stream.of();
    };
  }

  private ProposedChange asking(FieldValue after) {
    return new ProposedChange(operation, new TaskCode(task), Optional.ofNullable(field), after);
  }
}
