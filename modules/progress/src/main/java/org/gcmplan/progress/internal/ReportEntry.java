package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportId;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** A report on one occurrence of an assignment. */
@Entity
@Table(schema = "progress", name = "report")
class ReportEntry {
  @Id private UUID id;
  @Version private long version;

  @Embedded private SentOff dispatch = new SentOff();
  private @Nullable UUID duty;
  private UUID assignment;
  private UUID occurrence;
  private String task;
  private String body;
  private String reviewer;

  /** Who may write at it, where that is not the body in whose name it was sent. */
  private @Nullable String keeper;

  @Embedded private Authorship author;

  @Column(name = "period_from")
  private LocalDate periodFrom;

  @Column(name = "period_until")
  private LocalDate periodUntil;

  @Enumerated(EnumType.STRING)
  private ReportState state;

  @Embedded private ReportText text;

  @Embedded private LastDecision decided = new LastDecision();

  protected ReportEntry() {}

  ReportEntry(Owed owed, Actor by, ReportContent content) {
    this.id = UUID.randomUUID();
    this.duty = owed.duty().id().value();
    this.assignment = owed.part().assignment().value();
    this.occurrence = owed.part().occurrence().value();
    this.task = owed.part().task().value();
    this.body = owed.duty().body().toString();
    this.reviewer = owed.part().reviewer().toString();
    this.periodFrom = owed.period().from();
    this.periodUntil = owed.period().until();
    this.state = ReportState.DRAFT;
    this.author = new Authorship(by);
    this.text = new ReportText(content);
  }

  ReportEntry(PastReport past, Actor by) {
    this.id = UUID.randomUUID();
    this.dispatch = new SentOff(past.number(), past.reportedOn());
    this.assignment = past.assignment().id().value();
    this.occurrence = past.occurrence().value();
    this.task = past.assignment().task().value();
    this.body = past.assignment().body().toString();
    this.reviewer = past.assignment().assignedBy().toString();
    this.periodFrom = past.period().from();
    this.periodUntil = past.period().until();
    this.author = new Authorship(by);
    this.text = new ReportText(past.content());
    this.decided = new LastDecision(past.decidedOn().orElse(null), past.returnedReason());
    this.state = past.state();
  }

  /** Takes new content, from somebody who has seen the last. */
  void rewrite(Actor by, ReportContent content, Optional<Long> seen) {
    mustBeSeen(seen.orElse(-1L));
    mustBeWithAuthor();
    author = new Authorship(by);
    text = new ReportText(content);
  }

  void send(Actor by, LocalDate today, boolean afterDue) {
    mustBeWithAuthor();
    author = new Authorship(by);
    dispatch.go(today, afterDue);
    state = ReportState.SENT;
  }

  /** Goes with its task; what was sent stays under the name that it was sent in. */
  void passTo(DutyEntry taker, DutyPartEntry part) {
    duty = taker.id().value();
    assignment = part.assignment().value();
    occurrence = part.occurrence().value();
    if (wasSent()) {
      keeper = taker.body().toString();
    } else {
      body = taker.body().toString();
    }
  }

  void reviewedBy(BodyId other) {
    reviewer = other.toString();
  }

  void numbered(String receipt) {
    dispatch.numbered(receipt);
  }

  void decide(Actor by, LocalDate today, ReportState decision, String reasons) {
    if (state != ReportState.SENT) {
      throw new BusinessRuleViolation("progress.review.notSent");
    }
    if (author.isOf(by)) {
      throw new BusinessRuleViolation("progress.review.own");
    }
    state = decision;
    decided = new LastDecision(today, reasons);
  }

  void mustBeSeen(long seen) {
    if (seen != version) {
      throw new ChangedMeanwhile("progress.report.changedMeanwhile", author.name());
    }
  }

  void mustBeWithAuthor() {
    if (state == ReportState.SENT) {
      throw new BusinessRuleViolation("progress.report.withReviewer");
    }
    if (state == ReportState.CONFIRMED) {
      throw new BusinessRuleViolation("progress.report.confirmedAlready");
    }
  }

  ProgressReport shown() {
    return new ProgressReport(
        new ReportId(id),
        dispatch.number(),
        Optional.ofNullable(duty).map(DutyId::new),
        new AssignmentId(assignment),
        new OccurrenceId(occurrence),
        new TaskCode(task),
        body(),
        reviewer(),
        author.name(),
        periodFrom,
        periodUntil,
        state,
        text.shown(),
        dispatch.on(),
        dispatch.isLate(),
        decided.on(),
        decided.reasons(),
        version);
  }

  ReportId id() {
    return new ReportId(id);
  }

  ReportState state() {
    return state;
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  BodyId keeper() {
    return keeper == null ? body() : BodyId.parse(keeper);
  }

  BodyId reviewer() {
    return BodyId.parse(reviewer);
  }

  /** Whether it has gone to its reviewer before, and so has its number. */
  boolean wasSent() {
    return dispatch.on().isPresent();
  }
}
