package org.gcmplan.updates.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.ApproverRank;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.Period;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.UpdateId;
import org.jspecify.annotations.Nullable;

/** The terms of an update as they were decided when it was handed in. */
@Entity
@Table(schema = "updates", name = "review_terms")
class KeptTerms {
  @Id
  @Column(name = "update_id")
  private UUID update;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "period_days")
  private int periodDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "period_unit")
  private Period.Unit periodUnit;

  @Column(name = "reminder_days")
  private int reminderDays;

  @Enumerated(EnumType.STRING)
  @Column(name = "reminder_unit")
  private Period.Unit reminderUnit;

  @Column(name = "silence_consents")
  private boolean silenceConsents;

  @Column(name = "quorum_percent")
  private int quorumPercent;

  @Column(name = "renews_stale")
  private boolean renewsStale;

  @Column(name = "legal_reviewer")
  private @Nullable String legalReviewer;

  @Enumerated(EnumType.STRING)
  private ApproverRank approver;

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "review_body",
      joinColumns = @JoinColumn(name = "update_id"))
  @OrderColumn(name = "place")
  @Column(name = "body")
  private List<String> consulted = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "updates",
      name = "review_row",
      joinColumns = @JoinColumn(name = "update_id"))
  @OrderColumn(name = "place")
  private List<KeptRow> rows = new ArrayList<>();

  protected KeptTerms() {}

  KeptTerms(UpdateId update, LocalDate day, ReviewTerms terms) {
    this.update = update.value();
    write(day, terms);
  }

  final void write(LocalDate day, ReviewTerms terms) {
    submittedOn = day;
    ConsultationTerms asked = terms.consultation();
    periodDays = asked.period().days();
    periodUnit = asked.period().unit();
    reminderDays = asked.reminder().days();
    reminderUnit = asked.reminder().unit();
    silenceConsents = asked.silenceIsConsent();
    quorumPercent = asked.quorumPercent();
    renewsStale = asked.renewsStaleOpinions();
    legalReviewer = terms.legalReviewer().map(BodyId::toString).orElse(null);
    approver = terms.approver();
    consulted = new ArrayList<>(asked.consulted().stream().map(BodyId::toString).toList());
    rows = new ArrayList<>(terms.rows().stream().map(KeptRow::new).toList());
  }

  ReviewTerms terms() {
    return new ReviewTerms(
        new ConsultationTerms(
            consulted.stream().map(BodyId::parse).toList(),
            new Period(periodDays, periodUnit),
            new Period(reminderDays, reminderUnit),
            silenceConsents,
            quorumPercent,
            renewsStale),
        Optional.ofNullable(legalReviewer).map(BodyId::parse),
        approver,
        rows.stream().map(KeptRow::row).toList());
  }
}
