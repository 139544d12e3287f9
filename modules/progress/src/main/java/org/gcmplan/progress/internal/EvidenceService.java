package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.NewEvidence;
import org.gcmplan.progress.OtherUse;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportId;

@ApplicationScoped
@Transactional
class EvidenceService implements EvidenceFiles {
  private final ReportRepository reports;
  private final Attachments attachments;
  private final PlanClock clock;

  @Inject
  EvidenceService(ReportRepository reports, Attachments attachments, PlanClock clock) {
    this.reports = reports;
    this.attachments = attachments;
    this.clock = clock;
  }

  @Override
  public AttachmentId add(Actor by, ReportId report, NewEvidence evidence) {
    BusinessRuleViolation.throwIfAny(problems(evidence));
    AttachmentId id = attachments.attach(by, owner(report), evidence.file());
    Attachment file =
        attachments.of(by, owner(report)).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    reports.add(new EvidenceEntry(report, file, evidence));
    return id;
  }

  private List<Problem> problems(NewEvidence evidence) {
    List<Problem> problems = new ArrayList<>();
    if (evidence.file().caption().isBlank()) {
      problems.add(new Problem("caption", "progress.evidence.captionMissing"));
    }
    if (evidence.dated().isAfter(clock.today())) {
      problems.add(new Problem("dated", "progress.evidence.datedLater"));
    }
    return problems;
  }

  @Override
  public void remove(Actor by, AttachmentId file) {
    EvidenceEntry evidence = reports.evidence(file);
    attachments.remove(by, file);
    evidence.remove();
  }

  @Override
  public List<Evidence> of(Actor reader, ReportId report) {
    Map<AttachmentId, EvidenceEntry> known =
        reports.evidence(report).stream()
            .collect(Collectors.toMap(EvidenceEntry::file, Function.identity()));
    return attachments.of(reader, owner(report)).stream()
        .filter(file -> known.containsKey(file.id()))
        .map(file -> known.get(file.id()).shown(file, others(file, report)))
        .toList();
  }

  // Told to author and reviewer alike, also of reports that they may not open.
  private List<OtherUse> others(Attachment file, ReportId report) {
    return reports.alsoRestingOn(file.sha256(), report).stream()
        .map(ReportEntry::shown)
        .map(EvidenceService::use)
        .toList();
  }

  private static OtherUse use(ProgressReport other) {
    return new OtherUse(other.id(), other.number(), other.task(), other.body());
  }

  private static Subject owner(ReportId report) {
    return new Subject(ReportFiles.KIND, report.toString());
  }
}
