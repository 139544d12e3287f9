package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.datapack.internal.Tale.Voice;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;

/** Reads demonstration/opinions.csv: what bodies said to updates, and the answers. */
final class OpinionTable {
  static final String FILE = "demonstration/opinions.csv";
  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "body_kind",
          "body",
          "position",
          "clause_vi",
          "clause_en",
          "text_vi",
          "text_en",
          "received_on",
          "answer",
          "answer_vi",
          "answer_en");

  /** What a body said; nothing is told apart from an agreement. */
  enum Said {
    AGREED,
    AGREED_WITH_COMMENTS,
    DISAGREED,
    NONE
  }

  private final List<CsvRow> rows;
  private final RemarkTable remarks;
  private final BodyCodes codes;
  private final StoryDays days;

  OpinionTable(PackFolder folder, BodyCodes codes, StoryDays days, Findings findings) {
    rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "reference", "body_kind", "body");
    remarks = new RemarkTable(folder, findings);
    this.codes = codes;
    this.days = days;
  }

  /** What was said to one update by the bodies consulted, named by the codes of that day. */
  List<Voice> of(String reference, List<BodyId> consulted, LocalDate day) {
    return rows.stream()
        .filter(row -> row.optional("reference").equals(reference))
        .flatMap(row -> voice(row, consulted, day).stream())
        .toList();
  }

  void refuseStrangers(List<String> references) {
    rows.stream()
        .filter(row -> !references.contains(row.text("reference")))
        .forEach(row -> row.complain("reference", "there is no such update"));
  }

  private Optional<Voice> voice(CsvRow row, List<BodyId> consulted, LocalDate day) {
    Optional<BodyId> body =
        codes.body(row.choice("body_kind", BodyId.Kind.class), row, "body", day);
    body.filter(known -> !consulted.contains(known))
        .ifPresent(stranger -> row.complain("body", "was not consulted; name it in updates.csv"));
    Optional<Opinion> opinion = opinion(row);
    LocalDate received = opinion.isEmpty() ? day : days.day(row, "received_on");
    return body.map(known -> voice(row, known, received, day));
  }

  private Voice voice(CsvRow row, BodyId body, LocalDate received, LocalDate day) {
    return new Voice(
        body, opinion(row), remarks.of(row, new FieldCells(codes, day)), received, answer(row));
  }

  private static Optional<Opinion> opinion(CsvRow row) {
    LocalizedText clause = row.optionalBoth("clause");
    LocalizedText text = row.optionalBoth("text");
    return switch (row.choice("position", Said.class)) {
      case AGREED -> Optional.of(new Agreed(clause, text));
      case AGREED_WITH_COMMENTS -> Optional.of(new AgreedWithComments(clause, row.both("text")));
      case DISAGREED -> Optional.of(new Disagreed(clause, row.both("text")));
      case NONE -> Optional.empty();
    };
  }

  private static Optional<Answer> answer(CsvRow row) {
    return row.choices("answer", Answer.Kind.class).stream()
        .findFirst()
        .map(kind -> new Answer(kind, row.optionalBoth("answer")));
  }
}
