package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePaperKind;

/** Writes the papers of an update from its record. */
@Dependent
class PaperWriter {
  private final PlanFrameCatalogue frame;
  private final TableRows table;
  private final ChangesAnnex changes;
  private final PaperBodies bodies;
  private final PaperSettings office;

  @Inject
  PaperWriter(
      PlanFrameCatalogue frame,
      TableRows table,
      ChangesAnnex changes,
      PaperBodies bodies,
      PaperSettings office) {
    this.frame = frame;
    this.table = table;
    this.changes = changes;
    this.bodies = bodies;
    this.office = office;
  }

  /** The paper as of that day, as a draft. */
  OfficialDocument write(
      PlanUpdate update, UpdatePaperKey paper, LocalDate day, PaperSigning signing) {
    PaperFacts facts =
        new PaperFacts(
            UpdateViews.view(update),
            table.of(update),
            frame.plan().orElseThrow(() -> new IllegalStateException("No plan has been loaded")),
            day,
            office,
            bodies);
    return switch (paper.kind()) {
      case REQUEST ->
          new RequestLetter(facts, changes).to(paper.addressee().orElseThrow(), signing);
      case OPINION_TABLE -> new OpinionTablePaper(facts).write(signing);
      case SUBMISSION -> new SubmissionPaper(facts, changes).write(signing);
    };
  }

  /** To other bodies the office writes in the name of its own; within, in its own name. */
  PaperSigning usualSigning(UpdatePaperKind kind, LocalDate day) {
    String head = PaperBodies.capitals(office.head());
    return kind == UpdatePaperKind.REQUEST
        ? new PaperSigning(
            day, List.of("TL. " + PaperBodies.capitals(office.headOfBody()), head), "")
        : new PaperSigning(day, List.of(head), "");
  }
}
