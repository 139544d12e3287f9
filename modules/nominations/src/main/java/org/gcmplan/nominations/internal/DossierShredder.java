package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.documents.FileDestruction;
import org.gcmplan.kernel.Actor;

/** Takes everything out of a dossier that says who somebody is and what they did. */
@Dependent
class DossierShredder {
  private final NominationRepository nominations;
  private final ReportKeeper reports;
  private final FileDestruction files;

  @Inject
  DossierShredder(NominationRepository nominations, ReportKeeper reports, FileDestruction files) {
    this.nominations = nominations;
    this.reports = reports;
    this.files = files;
  }

  /** Says how many files there were. */
  int shred(Actor by, NominationEntry nomination, LocalDate today) {
    int destroyed = files.destroy(by, nomination.id().subject());
    List<ClearanceEntry> questions = nominations.clearances(nomination.id());
    for (ClearanceEntry question : questions) {
      destroyed += files.destroy(by, question.id().subject());
    }
    reports.forget(nomination.id());
    nominations.files(nomination.id()).forEach(nominations::remove);
    nominations.justifications(nomination.id()).forEach(nominations::remove);
    questions.forEach(nominations::remove);
    nominations.steps(nomination.id()).forEach(StepEntry::forgetReason);
    nomination.destroy(today);
    return destroyed;
  }
}
