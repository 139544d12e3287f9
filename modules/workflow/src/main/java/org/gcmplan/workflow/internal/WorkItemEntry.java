package org.gcmplan.workflow.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Principal;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;

/** A line of somebody's inbox, under the engine's id of the user task; it stays when it is done. */
@Entity
@Table(schema = "workflow", name = "work_item")
class WorkItemEntry {
  /** Whether the engine still waits for it. */
  enum State {
    OPEN,
    CLOSED
  }

  static final Comparator<WorkItemEntry> BY_DUE_DAY =
      Comparator.comparing((WorkItemEntry item) -> item.dueAt).thenComparing(item -> item.openedAt);

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private WorkItemKind kind;

  @Enumerated(EnumType.STRING)
  private State state;

  private String desk;
  private String body;

  @Column(name = "subject_kind")
  private String subjectKind;

  @Column(name = "subject_id")
  private String subjectId;

  private String reference;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "search_text")
  private String searchText;

  @Column(name = "proposed_by")
  private String proposedBy;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "due_at")
  private LocalDateTime dueAt;

  @Column(name = "reminded_at")
  private LocalDateTime remindedAt;

  @Column(name = "closed_at")
  private LocalDateTime closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_on_behalf_of")
  private String closedOnBehalfOf = "";

  protected WorkItemEntry() {}

  WorkItemEntry(NewWork work) {
    id = work.id();
    kind = work.kind();
    state = State.OPEN;
    desk = Desk.of(work.role(), work.body());
    body = work.body().toString();
    subjectKind = work.subject().kind();
    subjectId = work.subject().id();
    reference = work.reference();
    proposedBy = work.proposedBy().toString();
    openedAt = utc(work.openedAt());
    dueAt = utc(work.due());
    closedBy = "";
    retitle(work.title());
  }

  final void retitle(LocalizedText title) {
    titleVi = title.vi();
    titleEn = title.en();
    searchText = Folded.of(reference + " " + titleVi + " " + titleEn);
  }

  void postpone(Instant deadline) {
    dueAt = utc(deadline);
  }

  void remind(Instant at) {
    remindedAt = utc(at);
  }

  /** Done, or fallen away: the engine waits for it no longer. */
  void close(Instant at) {
    state = State.CLOSED;
    closedAt = utc(at);
  }

  /** It was closed by mistake: the engine still waits for it. */
  void reopen() {
    state = State.OPEN;
    closedAt = null;
    closedBy = "";
  }

  /** Done by a person, perhaps on behalf of another. */
  void credit(Actor actor) {
    closedBy = actor.account().toString();
    closedOnBehalfOf = actor.onBehalfOf().map(Principal::account).map(UUID::toString).orElse("");
  }

  WorkItem shown() {
    return new WorkItem(
        id,
        kind,
        new Subject(subjectKind, subjectId),
        reference,
        new LocalizedText(titleVi, titleEn),
        BodyId.parse(proposedBy),
        BodyId.parse(body),
        openedAt.toInstant(ZoneOffset.UTC),
        Optional.of(dueAt.toInstant(ZoneOffset.UTC)),
        instant(remindedAt),
        instant(closedAt),
        closedBy,
        closedOnBehalfOf);
  }

  /** It lies on the desk of another body from now on. */
  void passTo(BodyId successor) {
    body = successor.toString();
    desk = Desk.of(kind.role(), successor);
  }

  void proposedBy(BodyId proposer) {
    proposedBy = proposer.toString();
  }

  /** Who may do it; for decisions that is not always the kind's role. */
  Role role() {
    return Desk.roleOf(desk);
  }

  boolean isOf(BodyId asked) {
    return body.equals(asked.toString());
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  String id() {
    return id;
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Optional<Instant> instant(LocalDateTime utc) {
    return Optional.ofNullable(utc).map(at -> at.toInstant(ZoneOffset.UTC));
  }
}
