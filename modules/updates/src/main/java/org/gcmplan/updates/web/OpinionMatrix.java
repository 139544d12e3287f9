package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.Position;

/** The opinions on the update of the page: as a table, and at the tasks that they speak of. */
@Named
@RequestScoped
public class OpinionMatrix {
  @Inject DecisionView decision;

  /** The current round, one row per body and one more for a late opinion. */
  public List<OpinionRow> rows() {
    return decision.content().currentOpinions();
  }

  /** The opinions of rounds that are over; they were given on another text. */
  public List<OpinionRow> earlier() {
    return decision.content().opinions().stream().filter(this::isEarlier).toList();
  }

  /** The current round first. */
  public List<OpinionRow> all() {
    return Stream.concat(rows().stream(), earlier().stream()).toList();
  }

  public boolean isEarlier(OpinionRow row) {
    return row.round() != decision.content().round();
  }

  public Position[] positions() {
    return Position.values();
  }

  public long waiting() {
    return rows().stream().filter(row -> row.opinion().isEmpty()).count();
  }

  public long of(Position position) {
    return rows().stream().filter(row -> isOf(row, position)).count();
  }

  public boolean isOf(OpinionRow row, Position position) {
    return row.opinion().filter(opinion -> opinion.position() == position).isPresent();
  }

  /** How many wait for an answer. */
  public long unanswered() {
    return rows().stream().filter(OpinionRow::blocks).count();
  }

  /** What bodies say of that task. */
  public List<OpinionRow> on(TaskCode task) {
    return spoken(row -> speaksOf(row, task));
  }

  /** What bodies say of the update as a whole, or of a task that it does not touch. */
  public List<OpinionRow> general() {
    List<TaskCode> tasks =
        decision.content().changes().stream().map(change -> change.task()).distinct().toList();
    return spoken(row -> tasks.stream().noneMatch(task -> speaksOf(row, task)));
  }

  private List<OpinionRow> spoken(Predicate<OpinionRow> wanted) {
    return rows().stream()
        .filter(row -> row.opinion().filter(opinion -> !opinion.text().isEmpty()).isPresent())
        .filter(wanted)
        .toList();
  }

  private static boolean speaksOf(OpinionRow row, TaskCode task) {
    String clause =
        row.opinion()
            .map(opinion -> opinion.clause().vi() + " " + opinion.clause().en())
            .orElse("");
    return clause.matches("(?s).*(?<![\\d.])\\Q" + task + "\\E(?![\\d.]*\\d).*");
  }
}
