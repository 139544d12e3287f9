package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.DossierForm;
import org.gcmplan.nominations.DossierPart;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.ReportSection;

/** What a dossier holds, part by part. */
@Dependent
class DossierShelf {
  private static final Set<ReportSection> TOLD =
      Set.of(ReportSection.ACHIEVEMENTS, ReportSection.FROM_RECORD);

  private final NominationRepository nominations;

  @Inject
  DossierShelf(NominationRepository nominations) {
    this.nominations = nominations;
  }

  /** What the rules of the call's day ask for. */
  List<DossierPart> required(AwardCall call, RulesOfDay rules) {
    AwardRuleKey key =
        call.terms().form() == DossierForm.THEMATIC
            ? AwardRuleKey.DOSSIER_THEMATIC
            : AwardRuleKey.DOSSIER_SIMPLIFIED;
    return rules.parts(key).stream().map(DossierPart::valueOf).toList();
  }

  /** The report is written here; a signed copy may lie beside it. */
  boolean holds(NominationId nomination, DossierPart part) {
    boolean file =
        nominations.files(nomination).stream().anyMatch(each -> each.part() == part);
    return file || (part == DossierPart.REPORT && isReportWritten(nomination));
  }

  private boolean isReportWritten(NominationId nomination) {
    return nominations.report(nomination).stream()
        .anyMatch(text -> TOLD.contains(text.section()) && !text.words().isBlank());
  }
}
