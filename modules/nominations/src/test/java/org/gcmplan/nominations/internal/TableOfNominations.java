package org.gcmplan.nominations.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.ProposingChannel;
import org.gcmplan.tasks.TaskCode;

/** The rows of the illustrative table, as facts. */
record TableOfNominations(Map<String, String> row) {

  static List<TableOfNominations> read() {
    List<List<String>> lines = lines();
    List<String> heads = lines.get(0);
    return lines.stream()
        .skip(1)
        .map(
            cells -> {
              Map<String, String> row = new HashMap<>();
              IntStream.range(0, heads.size()).forEach(i -> row.put(heads.get(i), cells.get(i)));
              return new TableOfNominations(row);
            })
        .toList();
  }

  String number() {
    return row.get("nomination_no");
  }

  LocalDate submittedOn() {
    return LocalDate.parse(row.get("submitted_on"));
  }

  BodyId proposing() {
    return body(row.get("proposing_body_kind"), row.get("proposing_code")).orElseThrow();
  }

  String outcome() {
    return row.get("expected_outcome");
  }

  boolean isUnderInspection() {
    return row.get("edge_case").equals("open_proceedings");
  }

  boolean wasAwardedByTheSameMinister() {
    return row.get("previous_award_vi").contains("Bộ trưởng Bộ Ngoại giao");
  }

  NominationFacts facts() {
    return new NominationFacts(
        recipient(),
        row.get("edge_case").equals("women_70") ? Optional.of(78) : Optional.empty(),
        LocalDate.parse(row.get("period_from")),
        LocalDate.parse(row.get("period_to")),
        Stream.of(row.get("task_codes").split(";")).map(TaskCode::new).toList(),
        new LocalizedText(row.get("achievement_vi"), row.get("achievement_en")),
        row.get("previous_award_vi"),
        false,
        row.get("body_kind").equals("foreign")
            ? Optional.of(new ForeignNominee("CH", "", Optional.of(ProposingChannel.MINISTRY_UNIT)))
            : Optional.empty());
  }

  /** Persons stand there by function and unit. */
  Recipient recipient() {
    boolean foreign = row.get("body_kind").equals("foreign");
    Optional<BodyId> body = body(row.get("body_kind"), row.get("body_code"));
    if (row.get("kind").equals("collective")) {
      return new Recipient(
          RecipientKind.COLLECTIVE,
          foreign,
          new LocalizedText(row.get("recipient_vi"), row.get("recipient_en")),
          LocalizedText.EMPTY,
          body);
    }
    String[] vi = row.get("recipient_vi").split(", ", 2);
    String[] en = row.get("recipient_en").split(", ", 2);
    return new Recipient(
        RecipientKind.INDIVIDUAL,
        foreign,
        new LocalizedText(vi[0], en[0]),
        new LocalizedText(vi[1], en[1]),
        body);
  }

  private static Optional<BodyId> body(String kind, String code) {
    return switch (kind) {
      case "ministry" -> Optional.of(BodiesOnPaper.ministry(code));
      case "locality_34" -> Optional.of(BodiesOnPaper.province(code));
      case "locality_63" -> Optional.of(BodiesOnPaper.former(code));
      default -> Optional.empty();
    };
  }

  private static List<List<String>> lines() {
    try (InputStream table =
        TableOfNominations.class.getResourceAsStream("/org/gcmplan/nominations/nominations.csv")) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").lines().map(TableOfNominations::cells).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char sign : (line + ",").toCharArray()) {
      if (sign == '"') {
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    return cells;
  }
}
