package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.DossierPaper;
import org.gcmplan.nominations.DossierPapers;
import org.gcmplan.nominations.NominationId;

@ApplicationScoped
@Transactional
class PaperService implements DossierPapers {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final NominationSight sight;
  private final ReportKeeper reports;
  private final BodyForebears bodies;
  private final AwardDesk desk;
  private final PlanClock clock;

  @Inject
  PaperService(
      NominationRepository nominations,
      CallRepository calls,
      NominationSight sight,
      ReportKeeper reports,
      BodyForebears bodies,
      AwardDesk desk,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.sight = sight;
    this.reports = reports;
    this.bodies = bodies;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public OfficialDocument write(Actor reader, NominationId id, DossierPaper paper) {
    NominationEntry nomination = sight.seen(reader, nominations.find(id), id);
    LocalDate today = clock.today();
    DossierPaperFacts facts =
        new DossierPaperFacts(
            nomination.shown(),
            calls.get(nomination.call()).terms(),
            bodies.name(nomination.proposing(), today).vi(),
            bodies.name(desk.body(), today).vi());
    return paper == DossierPaper.SUBMISSION
        ? new SubmissionOfNomination(facts).write()
        : new AchievementReportPaper(facts, reports.read(id)).write();
  }
}
