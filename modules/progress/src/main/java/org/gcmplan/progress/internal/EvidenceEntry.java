package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceKind;
import org.gcmplan.progress.EvidenceVerdict;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.OtherUse;
import org.gcmplan.progress.ReportId;

/** What is known of a file behind a report; the file itself is kept by the documents module. */
@Entity
@Table(schema = "progress", name = "evidence")
class EvidenceEntry {
  @Id private UUID id;
  private UUID report;

  @Enumerated(EnumType.STRING)
  private EvidenceKind kind;

  private LocalDate dated;

  @Column(name = "open_to_all")
  private int openToAll;

  private String sha256;

  @Enumerated(EnumType.STRING)
  private EvidenceVerdict verdict;

  private String remark;
  private int removed;

  protected EvidenceEntry() {}

  EvidenceEntry(ReportId report, Attachment file, NewEvidence evidence) {
    this.id = file.id().value();
    this.report = report.value();
    this.kind = evidence.kind();
    this.dated = evidence.dated();
    this.openToAll = evidence.openToPublic() ? 1 : 0;
    this.sha256 = file.sha256();
    this.verdict = EvidenceVerdict.NOT_JUDGED;
    this.remark = "";
  }

  void judge(EvidenceVerdict judged, String why) {
    verdict = judged;
    remark = why;
  }

  void remove() {
    removed = 1;
  }

  ReportId report() {
    return new ReportId(report);
  }

  AttachmentId file() {
    return new AttachmentId(id);
  }

  String sha256() {
    return sha256;
  }

  boolean isInsufficient() {
    return verdict == EvidenceVerdict.INSUFFICIENT;
  }

  Evidence shown(Attachment file, List<OtherUse> others) {
    return new Evidence(file, kind, dated, openToAll == 1, verdict, remark, others);
  }
}
