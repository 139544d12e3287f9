package org.gcmplan.updates.web;

import org.gcmplan.updates.Change;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateView;

/** What a drafter once handed over, read back. */
final class Written {
  private Written() {}

  static Proposal in(UpdateView view) {
    return new Proposal(
        view.row().kind(),
        view.row().title(),
        view.reason(),
        view.legalBasis(),
        view.changes().stream().map(Written::asProposed).toList());
  }

  private static ProposedChange asProposed(Change change) {
    return new ProposedChange(change.operation(), change.task(), change.field(), change.after());
  }
}
