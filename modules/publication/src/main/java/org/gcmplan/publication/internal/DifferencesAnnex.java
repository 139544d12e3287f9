package org.gcmplan.publication.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Redline;
import org.gcmplan.updates.Segment;

/** How an edition differs from the one before it, as the annex of its decision. */
record DifferencesAnnex(List<TaskDifference> differences, TaskWording wording) {

  Annex write(String reference) {
    List<Grid.Row> rows = new ArrayList<>();
    differences.forEach(task -> add(task, rows));
    return new Annex(
        "PHỤ LỤC",
        "Các nội dung thay đổi của Kế hoạch",
        reference,
        List.of(
            new Grid(
                List.of(
                    new Grid.Column("TT", 4),
                    new Grid.Column("Nội dung", 14),
                    new Grid.Column("Trước khi thay đổi", 34),
                    new Grid.Column("Sau khi thay đổi", 48)),
                rows)),
        true);
  }

  private void add(TaskDifference task, List<Grid.Row> rows) {
    rows.add(
        Grid.Row.across(
            "Nhiệm vụ " + task.task() + ", " + words(task.kind()) + ": " + task.title().vi()));
    if (task.kind() == TaskDifference.Kind.ABOLISHED) {
      return;
    }
    int number = 1;
    for (TaskDifference.Field field : task.fields()) {
      rows.add(
          new Grid.Row(
              List.of(
                  TextRun.of(String.valueOf(number++)),
                  TextRun.of(wording.label(field.field(), Language.VI)),
                  TextRun.of(field.before().isEmpty() ? "–" : field.before().in(Language.VI)),
                  redline(field))));
    }
  }

  private static List<TextRun> redline(TaskDifference.Field field) {
    List<TextRun> runs =
        Redline.between(field.before().in(Language.VI), field.after().in(Language.VI)).stream()
            .map(DifferencesAnnex::run)
            .toList();
    return runs.isEmpty() ? TextRun.of("–") : runs;
  }

  private static TextRun run(Segment segment) {
    return new TextRun(
        switch (segment.kind()) {
          case EQUAL -> TextRun.Look.PLAIN;
          case INSERT -> TextRun.Look.INSERTED;
          case DELETE -> TextRun.Look.DELETED;
        },
        segment.text());
  }

  private static String words(TaskDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> "bổ sung";
      case CHANGED -> "sửa đổi";
      case ABOLISHED -> "bãi bỏ";
    };
  }
}
