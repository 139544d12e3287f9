package org.gcmplan.updates.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.MovedChange;
import org.gcmplan.updates.Settlement;
import org.jspecify.annotations.Nullable;

/** A change that has moved, and how it is being settled. */
public class MovedForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int number;
  private final String movement;
  private final List<String> movedBy;
  private final List<Settlement.Way> ways;
  private final TypedText theirs;
  private final ChangeForm mine;
  private final ChangeForm rewritten;
  private Settlement.@Nullable Way way;

  private MovedForm(MovedChange moved) {
    number = moved.number();
    movement = moved.movement().name();
    movedBy = moved.movedBy();
    ways = List.copyOf(moved.ways());
    theirs = TypedText.of(new LocalizedText(moved.theirs().vi(), moved.theirs().en()));
    mine = ChangeForm.of(moved.change());
    rewritten = ChangeForm.of(moved.change());
    way = ways.size() == 1 ? ways.get(0) : null;
  }

  static MovedForm of(MovedChange moved) {
    return new MovedForm(moved);
  }

  /** Takes over what was chosen before, if the plan has not moved further under it. */
  MovedForm asBefore(@Nullable MovedForm before) {
    if (before != null && before.theirs().equals(theirs()) && before.movement.equals(movement)) {
      way = before.way;
      rewritten.show(before.rewritten.value());
    }
    return this;
  }

  Stream<Settlement> settlement() {
    return Optional.ofNullable(way)
        .map(
            chosen ->
                new Settlement(
                    number,
                    chosen,
                    chosen == Settlement.Way.REWRITE ? rewritten.value() : FieldValue.EMPTY))
        .stream();
  }

  /** What was typed and cannot be read. */
  Stream<Problem> faults() {
    return isRewritten()
        ? rewritten.fault().map(key -> new Problem(path(), key)).stream()
        : Stream.of();
  }

  /** The name under which its problems find it. */
  public String path() {
    return "changes[" + number + "].after";
  }

  public boolean isRewritten() {
    return way == Settlement.Way.REWRITE;
  }

  /** What it would come to against what stood when it was drafted. */
  public Change asDrafted() {
    return mine.asChange(number);
  }

  /** What others made of it meanwhile. */
  public Change asMoved() {
    return new Change(number, mine.operation(), mine.task(), mine.field(), mine.base(), theirs());
  }

  private FieldValue theirs() {
    return new FieldValue(theirs.getVi(), theirs.getEn());
  }

  public int number() {
    return number;
  }

  public String movement() {
    return movement;
  }

  public String movedBy() {
    return String.join(", ", movedBy);
  }

  public List<Settlement.Way> ways() {
    return ways;
  }

  public ChangeForm rewritten() {
    return rewritten;
  }

  public Settlement.@Nullable Way getWay() {
    return way;
  }

  public void setWay(Settlement.@Nullable Way way) {
    this.way = way;
  }
}
