package org.gcmplan.publication.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.Plan;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** An edition as one consolidated text: what it is in front, its tasks on wide pages. */
record PlanDocument(
    Edition edition,
    Plan plan,
    LocalizedText issuer,
    List<FocusArea> areas,
    TaskWording wording,
    Language language) {
  private static final List<TaskField> COLUMNS =
      List.of(
          TaskField.TITLE,
          TaskField.PRODUCT,
          TaskField.LEAD,
          TaskField.COOPERATING,
          TaskField.DEADLINE,
          TaskField.OBJECTIVES);
  private static final List<Integer> SHARES = List.of(26, 19, 13, 18, 10, 9);

  OfficialDocument write() {
    return new OfficialDocument(
        language,
        new Letterhead(
            List.of(capitals(issuer.in(language))),
            "",
            Optional.empty(),
            Optional.of(edition.row().effectiveOn())),
        say("VĂN BẢN HỢP NHẤT", "CONSOLIDATED TEXT"),
        plan.title().in(language),
        List.of(),
        facts(),
        Optional.empty(),
        List.of(),
        List.of(
            new Annex(
                "",
                say("DANH MỤC NHIỆM VỤ", "TASKS"),
                say("(Bản Kế hoạch lần thứ ", "(Edition ") + edition.row().number() + ")",
                List.of(table()),
                true)),
        false);
  }

  private List<Block> facts() {
    EditionRow row = edition.row();
    List<Block> facts = new ArrayList<>();
    facts.add(
        Passage.of(
            say("Bản Kế hoạch lần thứ ", "Edition ")
                + row.number()
                + say(", hợp nhất theo Quyết định số ", ", consolidated by Decision ")
                + row.decision()
                + say(" ", " of ")
                + DayWords.of(row.decidedOn(), language)
                + say(", có hiệu lực từ ", ", in force from ")
                + DayWords.of(row.effectiveOn(), language)
                + "."));
    facts.add(
        Passage.of(
            say("Nội dung của lần ban hành: ", "What it brought: ")
                + row.title().in(language)
                + "."));
    facts.add(Passage.of(say("Số nhiệm vụ: ", "Tasks: ") + row.tasks() + "."));
    facts.add(Passage.of(say("Mã niêm phong SHA-256:", "Seal, SHA-256:") + "\n" + row.seal()));
    if (plan.illustrative()) {
      facts.add(
          Passage.of(
              say(
                  "Danh mục nhiệm vụ trong bản này được soạn để minh họa, không phải nội dung đã ban"
                      + " hành.",
                  "The tasks in this edition were written for illustration; they are not the text"
                      + " that was issued.")));
    }
    return facts;
  }

  private Grid table() {
    List<Grid.Column> columns = new ArrayList<>();
    columns.add(new Grid.Column(say("Số", "No."), 5));
    for (int i = 0; i < COLUMNS.size(); i++) {
      columns.add(new Grid.Column(wording.label(COLUMNS.get(i), language), SHARES.get(i)));
    }
    List<Grid.Row> rows = new ArrayList<>();
    byArea()
        .forEach(
            (number, tasks) -> {
              rows.add(Grid.Row.across(number + ". " + area(number)));
              tasks.forEach(task -> rows.add(row(task)));
            });
    return new Grid(columns, rows);
  }

  private Map<Integer, List<SealedTask>> byArea() {
    return edition.tasks().stream()
        .collect(
            Collectors.groupingBy(
                task -> task.content().code().focusArea(), TreeMap::new, Collectors.toList()));
  }

  private String area(int number) {
    return areas.stream()
        .filter(area -> area.number() == number)
        .findFirst()
        .map(area -> area.name().in(language))
        .orElse("");
  }

  private Grid.Row row(SealedTask task) {
    List<String> cells = new ArrayList<>();
    cells.add(task.content().code().value());
    COLUMNS.forEach(field -> cells.add(words(task, field)));
    return Grid.Row.of(cells.toArray(String[]::new));
  }

  /** By when, or how often; where the task says neither, nothing. */
  private String words(SealedTask task, TaskField field) {
    boolean isRecurring = field == TaskField.DEADLINE && task.words(field).isEmpty();
    return task.words(isRecurring ? TaskField.RECURRENCE : field).in(language);
  }

  private String say(String vietnamese, String english) {
    return language == Language.VI ? vietnamese : english;
  }

  private String capitals(String text) {
    return text.toUpperCase(language == Language.VI ? language.locale() : Locale.ENGLISH);
  }
}
