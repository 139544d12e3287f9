package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.ProposingChannel;
import org.gcmplan.tasks.TaskCode;

/** Reads who is nominated in the demonstration. */
final class NominationTable {
  static final String FILE = "demonstration/nominations.csv";
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "call",
          "on",
          "kind",
          "foreign",
          "name_vi",
          "name_en",
          "position_vi",
          "position_en",
          "body_kind",
          "body",
          "body_on",
          "women_share",
          "period_from",
          "period_until",
          "tasks",
          "citation_vi",
          "citation_en",
          "earlier_awards",
          "proposing_kind",
          "proposing",
          "becomes",
          "asked",
          "text_vi",
          "manager",
          "country",
          "organisation",
          "channel");

  private NominationTable() {}

  static List<NominatedThen> read(Telling telling) {
    return CsvTable.readIfThere(telling.files(), FILE, COLUMNS, telling.findings()).stream()
        .flatMap(row -> nominated(row, telling).stream())
        .toList();
  }

  private static Optional<NominatedThen> nominated(CsvRow row, Telling telling) {
    LocalDate on = telling.days().day(row, "on");
    String name = row.text("name_vi");
    BodyCodes codes = telling.pack().codes();
    return codes
        .body(row.choice("proposing_kind", BodyId.Kind.class), row, "proposing", on)
        .filter(proposing -> !name.isEmpty())
        .map(
            proposing ->
                new NominatedThen(
                    row.text("call"),
                    on,
                    proposing,
                    facts(row, codes, on),
                    row.choice("becomes", NominatedThen.Becomes.class),
                    Optional.of(row.optional("asked"))
                        .filter(code -> !code.isEmpty())
                        .flatMap(code -> codes.body(BodyId.Kind.AGENCY, code, on)),
                    row.optional("text_vi")));
  }

  private static NominationFacts facts(CsvRow row, BodyCodes codes, LocalDate on) {
    return new NominationFacts(
        new Recipient(
            row.choice("kind", RecipientKind.class),
            row.yes("foreign"),
            row.both("name"),
            row.optionalBoth("position"),
            body(row, codes, on)),
        Optional.of(row.optional("women_share"))
            .filter(share -> !share.isEmpty())
            .map(share -> row.number("women_share", 0, 100)),
        row.day("period_from"),
        row.day("period_until"),
        row.list("tasks").stream().filter(TaskCode::isCode).map(TaskCode::new).toList(),
        row.both("citation"),
        row.optional("earlier_awards"),
        row.yes("manager"),
        row.yes("foreign") ? Optional.of(abroad(row)) : Optional.empty());
  }

  private static ForeignNominee abroad(CsvRow row) {
    return new ForeignNominee(
        row.optional("country"),
        row.optional("organisation"),
        Optional.of(row.choice("channel", ProposingChannel.class)));
  }

  /**
   * Empty for who stands outside the plan; of a body that has ended, by its code of an earlier day.
   */
  private static Optional<BodyId> body(CsvRow row, BodyCodes codes, LocalDate on) {
    return row.optional("body").isEmpty()
        ? Optional.empty()
        : codes.body(
            row.choice("body_kind", BodyId.Kind.class),
            row,
            "body",
            row.optionalDay("body_on").orElse(on));
  }
}
