package org.gcmplan.certificates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.CertificateIssue;
import org.gcmplan.certificates.RegisterEntryId;
import org.jspecify.annotations.Nullable;

/** A certificate written for an entry. One that was damaged is replaced by the next. */
@Entity
@Table(schema = "certificates", name = "certificate")
class CertificateRow {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "entry_id", updatable = false)
  private UUID entry;

  @Column(name = "issue_number", updatable = false)
  private int issue;

  @Column(updatable = false)
  private String code;

  @Column(name = "status_index", updatable = false)
  private int status;

  @Column(name = "issued_on", updatable = false)
  private LocalDate issuedOn;

  @Column(name = "replaced_on")
  private @Nullable LocalDate replacedOn;

  @Column(name = "replaced_why")
  private @Nullable String replacedWhy;

  protected CertificateRow() {} // for JPA

  private CertificateRow(RegisterEntryId entry, int issue, LocalDate day, String code) {
    id = UUID.randomUUID();
    this.entry = entry.value();
    this.issue = issue;
    this.code = code;
    issuedOn = day;
  }

  static CertificateRow first(RegisterEntryId entry, LocalDate day, String code, int status) {
    CertificateRow written = new CertificateRow(entry, 1, day, code);
    written.status = status;
    return written;
  }

  /** The next one for the same entry; this one counts no more. */
  CertificateRow replaced(LocalDate day, String why, String newCode, int newStatus) {
    replacedOn = day;
    replacedWhy = why;
    CertificateRow next = new CertificateRow(entry(), issue + 1, day, newCode);
    next.status = newStatus;
    return next;
  }

  RegisterEntryId entry() {
    return new RegisterEntryId(entry);
  }

  boolean current() {
    return replacedOn == null;
  }

  int status() {
    return status;
  }

  CertificateIssue shown() {
    return new CertificateIssue(
        entry(),
        issue,
        code,
        issuedOn,
        Optional.ofNullable(replacedOn),
        replacedWhy == null ? "" : replacedWhy);
  }
}
