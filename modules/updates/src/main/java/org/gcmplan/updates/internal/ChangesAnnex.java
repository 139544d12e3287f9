package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Redline;
import org.gcmplan.updates.Segment;
import org.gcmplan.updates.UpdateView;

/** The changes of an update as an annex: what is in force, what is proposed, word by word. */
@Dependent
class ChangesAnnex {
  private static final String NOTHING = "–";

  private final TaskWording wording;

  @Inject
  ChangesAnnex(TaskWording wording) {
    this.wording = wording;
  }

  Annex of(UpdateView view, LocalDate day, String reference) {
    List<Grid.Row> rows = new ArrayList<>();
    Optional<TaskCode> task = Optional.empty();
    for (Change change : view.changes()) {
      if (!task.equals(Optional.of(change.task()))) {
        task = Optional.of(change.task());
        rows.add(Grid.Row.across("Nhiệm vụ " + change.task()));
      }
      rows.add(row(change, day));
    }
    Grid grid =
        new Grid(
            List.of(
                new Grid.Column("TT", 4),
                new Grid.Column("Nội dung", 14),
                new Grid.Column("Bản Kế hoạch lần thứ " + view.row().base(), 34),
                new Grid.Column("Nội dung đề nghị", 48)),
            rows);
    return new Annex(
        "PHỤ LỤC", "Các nội dung thay đổi của Kế hoạch", reference, List.of(grid), true);
  }

  /** «Nhiệm vụ 3.11, địa phương thực hiện: sửa đổi». */
  String inWords(Change change) {
    return "Nhiệm vụ "
        + change.task()
        + change.field().map(field -> ", " + PaperBodies.inSentence(label(field))).orElse("")
        + ": "
        + PaperFacts.words(change.operation());
  }

  private Grid.Row row(Change change, LocalDate day) {
    String what = change.field().map(this::label).orElse("Toàn bộ nhiệm vụ");
    return new Grid.Row(
        List.of(
            TextRun.of(String.valueOf(change.number())),
            TextRun.of(what),
            TextRun.of(words(change, change.before(), day)),
            proposed(change, day)));
  }

  private List<TextRun> proposed(Change change, LocalDate day) {
    if (change.field().isEmpty()) {
      return List.of(TextRun.bold("Bãi bỏ"));
    }
    List<TextRun> runs =
        Redline.between(text(change, change.before(), day), text(change, change.after(), day))
            .stream()
            .map(ChangesAnnex::run)
            .toList();
    return runs.isEmpty() ? TextRun.of(NOTHING) : runs;
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

  private String words(Change change, FieldValue value, LocalDate day) {
    String text = text(change, value, day);
    return text.isEmpty() ? NOTHING : text;
  }

  private String text(Change change, FieldValue value, LocalDate day) {
    return change.field().map(field -> wording.words(field, value, day, Language.VI)).orElse("");
  }

  private String label(TaskField field) {
    return wording.label(field, Language.VI);
  }
}
