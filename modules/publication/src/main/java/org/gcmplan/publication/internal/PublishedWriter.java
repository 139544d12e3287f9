package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperNumber;
import org.gcmplan.kernel.Language;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.UpdateView;

/** Writes editions and decisions as official documents. */
@Dependent
class PublishedWriter {
  private final PlanFrameCatalogue frame;
  private final TaskWording wording;
  private final DecidingBody deciding;

  @Inject
  PublishedWriter(PlanFrameCatalogue frame, TaskWording wording, DecidingBody deciding) {
    this.frame = frame;
    this.wording = wording;
    this.deciding = deciding;
  }

  OfficialDocument plan(Edition edition, Language language) {
    return new PlanDocument(
            edition,
            thePlan(),
            deciding.name(thePlan().coordinator()),
            frame.focusAreas(),
            wording,
            language)
        .write();
  }

  OfficialDocument decision(EditionRow row, UpdateView update, List<TaskDifference> differences) {
    DecisionNumber number =
        DecisionNumber.read(row.decision())
            .orElseThrow(() -> new IllegalStateException("No number: " + row.decision()));
    String issuer = deciding.of(number.symbol(), thePlan().coordinator()).vi();
    Annex changes =
        new DifferencesAnnex(differences, wording)
            .write(
                "(Kèm theo Quyết định số "
                    + row.decision()
                    + " "
                    + DayWords.of(row.decidedOn(), Language.VI)
                    + ")");
    return new DecisionDocument(
            update,
            thePlan(),
            issuer,
            row.signer().vi(),
            row.number(),
            Optional.of(row.effectiveOn()))
        .write(number.symbol(), changes)
        .issued(new PaperNumber(number.number(), number.symbol()), row.decidedOn());
  }

  OfficialDocument draft(UpdateView update, Annex changes) {
    return new DecisionDocument(
            update,
            thePlan(),
            deciding.name(thePlan().coordinator()).vi(),
            "",
            update.row().base().next(),
            Optional.empty())
        .write(deciding.register(thePlan().coordinator()), changes);
  }

  private Plan thePlan() {
    return frame.plan().orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }
}
