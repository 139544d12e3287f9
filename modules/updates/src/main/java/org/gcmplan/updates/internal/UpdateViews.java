package org.gcmplan.updates.internal;

import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateView;

/** Shows an update to the outside. */
final class UpdateViews {

  private UpdateViews() {}

  static UpdateView view(PlanUpdate update) {
    Content content = update.content();
    return new UpdateView(
        row(update),
        update.course().drafter(),
        content.reason(),
        content.legalBasis(),
        content.changes(),
        update.opinions().rows(),
        update.course().history(),
        update.opinions().roundCount(),
        update.opinions().latest().map(ConsultationRound::deadlineAt),
        update.version());
  }

  static UpdateRow row(PlanUpdate update) {
    Content content = update.content();
    Figures figures = update.opinions().figures();
    return new UpdateRow(
        update.id(),
        update.reference(),
        content.title(),
        content.kind(),
        update.course().status(),
        update.draftedBy(),
        content.base(),
        figures.due(),
        update.course().changedAt(),
        figures.asked(),
        figures.answered());
  }
}
