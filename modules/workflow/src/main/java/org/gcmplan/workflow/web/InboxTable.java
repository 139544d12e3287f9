package org.gcmplan.workflow.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.SpreadsheetCell;
import org.gcmplan.workflow.WorkItem;

/** Work items as comma-separated values that a spreadsheet takes for text, never for formulas. */
@Dependent
class InboxTable {
  // Without the mark at the start, spreadsheets read the letters of another alphabet.
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> COLUMNS =
      List.of("kind", "reference", "title", "proposedBy", "body", "openedAt", "due", "closedAt");

  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  InboxTable(BodyDirectory bodies, PlanClock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  String of(List<WorkItem> items, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "org.gcmplan.workflow.messages", language.locale(), getClass().getClassLoader());
    Stream<String> head =
        Stream.of(row(COLUMNS.stream().map(name -> texts.getString("workflow.csv." + name))));
    Stream<String> rows = items.stream().map(item -> row(cells(item, texts, language)));
    return Stream.concat(head, rows).collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private Stream<String> cells(WorkItem item, ResourceBundle texts, Language language) {
    return Stream.of(
        texts.getString("workflow.kind." + item.kind()),
        item.reference(),
        item.title().in(language),
        name(item.proposedBy(), language),
        name(item.body(), language),
        moment(Optional.of(item.openedAt())),
        moment(item.due()),
        moment(item.closedAt()));
  }

  private String name(BodyId body, Language language) {
    return bodies.name(body, clock.today()).in(language);
  }

  private String moment(Optional<Instant> moment) {
    var form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    return moment.map(form::format).orElse("");
  }

  private static String row(Stream<String> cells) {
    return cells.map(SpreadsheetCell::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }
}
