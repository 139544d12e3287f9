package org.gcmplan.workflow.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.InboxQuery;
import org.gcmplan.workflow.WorkItemKind;

/** What is asked of the inbox as a condition on its rows: first the rights, then the wishes. */
final class InboxCondition {
  private static final String DESKS = "desks";

  private final List<String> parts = new ArrayList<>();
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final String order;
  private boolean nobody;

  private InboxCondition(Actor reader, InboxQuery.View view) {
    order = view == InboxQuery.View.DONE ? "w.closedAt desc, w.id" : "w.dueAt, w.openedAt, w.id";
    switch (view) {
      case MINE -> at(Desk.of(reader));
      case STANDING_IN -> at(Desk.lentTo(reader));
      case MY_BODY -> open().and("w.body = :body", "body", reader.body().toString());
      case DONE ->
          and(
                  "(w.closedBy = :account or w.closedOnBehalfOf = :account)",
                  "account",
                  reader.account().toString())
              .and("w.state = :state", "state", WorkItemEntry.State.CLOSED);
    }
  }

  private InboxCondition(InboxCondition other, String desk) {
    order = other.order;
    parts.addAll(other.parts);
    values.putAll(other.values);
    values.put(DESKS, List.of(desk));
  }

  private InboxCondition(List<String> desks) {
    order = "w.dueAt, w.openedAt, w.id";
    at(desks);
  }

  /** What is open on a subject and the reader may do, be it for somebody else. */
  static InboxCondition openTo(Actor reader, Subject subject) {
    return new InboxCondition(Desk.openTo(reader)).about(subject);
  }

  private void at(List<String> desks) {
    nobody = desks.isEmpty();
    open().and("w.desk in :desks", DESKS, desks);
  }

  static InboxCondition of(Actor reader, InboxQuery query, PlanClock clock) {
    var condition = new InboxCondition(reader, query.view());
    query.kind().ifPresent(condition::ofKind);
    query.due().map(band -> DueRange.of(band, clock)).ifPresent(condition::dueWithin);
    if (!query.text().isBlank()) {
      condition.and(
          "w.searchText like :text escape '!'", "text", "%" + literal(query.text()) + "%");
    }
    return condition;
  }

  private InboxCondition about(Subject subject) {
    return and("w.subjectId = :subjectId", "subjectId", subject.id())
        .and("w.subjectKind = :subjectKind", "subjectKind", subject.kind());
  }

  /** The same for each desk by itself; only this one where it is not about desks. */
  List<InboxCondition> deskByDesk() {
    return values.get(DESKS) instanceof List<?> desks && desks.size() > 1
        ? desks.stream().map(desk -> new InboxCondition(this, desk.toString())).toList()
        : List.of(this);
  }

  /** Whether the rights alone leave nothing to look for. */
  boolean findsNothing() {
    return nobody;
  }

  String where() {
    return String.join(" and ", parts);
  }

  String order() {
    return order;
  }

  Map<String, Object> values() {
    return Map.copyOf(values);
  }

  private InboxCondition open() {
    return and("w.state = :state", "state", WorkItemEntry.State.OPEN);
  }

  private InboxCondition ofKind(WorkItemKind kind) {
    return and("w.kind = :kind", "kind", kind);
  }

  private InboxCondition dueWithin(DueRange range) {
    return and("w.dueAt >= :dueFrom", "dueFrom", utc(range.from()))
        .and("w.dueAt < :dueBefore", "dueBefore", utc(range.before()));
  }

  private InboxCondition and(String part, String name, Object wanted) {
    parts.add(part);
    values.put(name, wanted);
    return this;
  }

  static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String literal(String text) {
    return Folded.of(text).replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
