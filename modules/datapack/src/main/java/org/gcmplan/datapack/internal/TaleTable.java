package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.datapack.internal.Tale.Voice;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateStatus;

/** Reads demonstration/updates.csv with what belongs to each: its changes and its opinions. */
final class TaleTable {
  static final String FILE = "demonstration/updates.csv";
  private static final int DAYS_BEFORE_THE_DEADLINE = -2;
  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "kind",
          "title_vi",
          "title_en",
          "reason_vi",
          "reason_en",
          "legal_basis",
          "drafted_by",
          "drafted_on",
          "consulted_agencies",
          "consulted_localities",
          "opinions_due",
          "answered_on",
          "submitted_on",
          "decided_on",
          "effective_on",
          "register",
          "signer_vi",
          "signer_en",
          "state");

  private final PackFolder folder;
  private final BodyCodes codes;
  private final StoryDays days;
  private final Findings findings;

  TaleTable(PackFolder folder, BodyCodes codes, StoryDays days, Findings findings) {
    this.folder = folder;
    this.codes = codes;
    this.days = days;
    this.findings = findings;
  }

  /** In the order of their references. */
  List<Tale> tales() {
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "reference");
    List<String> references = rows.stream().map(row -> row.optional("reference")).toList();
    ChangeTable changes = new ChangeTable(folder, findings);
    changes.refuseStrangers(references);
    OpinionTable opinions = new OpinionTable(folder, codes, days, findings);
    opinions.refuseStrangers(references);
    DeedTable deeds = new DeedTable(folder, codes, days, findings);
    deeds.refuseStrangers(references);
    return rows.stream().flatMap(row -> tale(row, changes, opinions, deeds).stream()).toList();
  }

  private Optional<Tale> tale(
      CsvRow row, ChangeTable changes, OpinionTable opinions, DeedTable deeds) {
    String reference = row.text("reference");
    LocalDate day = days.day(row, "drafted_on");
    UpdateStatus until = row.choice("state", UpdateStatus.class);
    List<BodyId> consulted = consulted(row, day);
    Optional<LocalDate> due = needed(row, "opinions_due", until, UpdateStatus.IN_REVIEW);
    List<Voice> voices = new ArrayList<>(opinions.of(reference, consulted, day));
    if (until.compareTo(UpdateStatus.CONSOLIDATING) >= 0) {
      due.ifPresent(deadline -> voices.addAll(unrecorded(consulted, voices, deadline)));
    }
    Optional<LocalDate> answered = needed(row, "answered_on", until, UpdateStatus.CONSOLIDATING);
    Optional<LocalDate> submitted = needed(row, "submitted_on", until, UpdateStatus.LEGAL_REVIEW);
    Optional<LocalDate> decided =
        needed(row, "decided_on", until, UpdateStatus.AWAITING_PUBLICATION);
    Proposal proposal =
        new Proposal(
            row.choice("kind", UpdateKind.class),
            row.both("title"),
            row.both("reason"),
            row.list("legal_basis"),
            changes.of(reference, new FieldCells(codes, day)));
    return codes
        .body(BodyId.Kind.AGENCY, row, "drafted_by", day)
        .map(
            body ->
                new Tale(
                    reference,
                    proposal,
                    body,
                    until,
                    day,
                    consulted,
                    due,
                    voices,
                    deeds.of(reference, day),
                    answered,
                    submitted,
                    decided,
                    release(row, until, decided)));
  }

  private List<BodyId> consulted(CsvRow row, LocalDate day) {
    return Stream.concat(
            named(row, "consulted_agencies", BodyId.Kind.AGENCY, day),
            named(row, "consulted_localities", BodyId.Kind.LOCALITY, day))
        .toList();
  }

  private Stream<BodyId> named(CsvRow row, String column, BodyId.Kind kind, LocalDate day) {
    return row.list(column).stream()
        .flatMap(
            code -> {
              Optional<BodyId> body = codes.body(kind, code, day);
              if (body.isEmpty()) {
                row.complain(column, "nobody holds the code " + code + " on " + day);
              }
              return body.stream();
            });
  }

  /** A day that the tale cannot do without once it has come so far. */
  private Optional<LocalDate> needed(
      CsvRow row, String column, UpdateStatus until, UpdateStatus since) {
    return until.compareTo(since) < 0 ? Optional.empty() : Optional.of(days.day(row, column));
  }

  /** Whoever was consulted and has no row agreed without a word. */
  private List<Voice> unrecorded(List<BodyId> consulted, List<Voice> recorded, LocalDate deadline) {
    List<BodyId> heard = recorded.stream().map(Voice::body).toList();
    LocalDate day = days.calendar().plusWorkingDays(deadline, DAYS_BEFORE_THE_DEADLINE);
    Agreed agreed = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);
    return consulted.stream()
        .filter(body -> !heard.contains(body))
        .map(body -> new Voice(body, Optional.of(agreed), List.of(), day, Optional.empty()))
        .toList();
  }

  private Optional<ReleaseOrder> release(
      CsvRow row, UpdateStatus until, Optional<LocalDate> decided) {
    return decided
        .filter(day -> until == UpdateStatus.PUBLISHED)
        .map(
            day ->
                new ReleaseOrder(
                    row.text("register"),
                    Optional.empty(),
                    day,
                    days.day(row, "effective_on"),
                    row.both("signer")));
  }
}
