package org.gcmplan.documents.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperId;
import org.gcmplan.documents.PaperOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Subject;

/** A paper as it went out. Written once, never changed. */
@Entity
@Table(schema = "documents", name = "outgoing_paper")
class OutgoingPaper {
  @Id private UUID id;

  @Column(name = "owner_kind", updatable = false)
  private String ownerKind;

  @Column(name = "owner_id", updatable = false)
  private String ownerId;

  @Column(updatable = false)
  private String occasion;

  @Column(updatable = false)
  private String register;

  @Column(name = "of_year", updatable = false)
  private int year;

  @Column(name = "paper_number", updatable = false)
  private int number;

  @Column(name = "number_text", updatable = false)
  private String numberText;

  @Column(name = "paper_day", updatable = false)
  private LocalDate day;

  @Column(updatable = false)
  private String title;

  @Column(updatable = false)
  private String pdf;

  @Column(updatable = false)
  private String docx;

  @Column(name = "issued_by", updatable = false)
  private UUID issuedBy;

  @Column(name = "issued_by_name", updatable = false)
  private String issuedByName;

  @Column(name = "issued_at", updatable = false)
  private LocalDateTime issuedAt;

  protected OutgoingPaper() {}

  OutgoingPaper(Actor by, Instant at, PaperOrder order, PrintedPaper printed) {
    this.id = UUID.randomUUID();
    this.ownerKind = order.owner().kind();
    this.ownerId = order.owner().id();
    this.occasion = order.occasion();
    this.register = PaperRegisters.register(printed.number().symbol());
    this.year = order.day().getYear();
    this.number = printed.number().number();
    this.numberText = printed.number().text();
    this.day = order.day();
    this.title = order.document().about();
    this.pdf = printed.pdf();
    this.docx = printed.docx();
    this.issuedBy = by.account();
    this.issuedByName = by.name();
    this.issuedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  String file(PaperForm form) {
    return form == PaperForm.PDF ? pdf : docx;
  }

  Subject owner() {
    return new Subject(ownerKind, ownerId);
  }

  IssuedPaper row() {
    return new IssuedPaper(
        new PaperId(id),
        owner(),
        occasion,
        numberText,
        day,
        title,
        issuedByName,
        issuedAt.toInstant(ZoneOffset.UTC));
  }
}
