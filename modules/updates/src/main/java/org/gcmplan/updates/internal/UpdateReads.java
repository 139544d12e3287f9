package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.ConsultationProposal;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
// Somebody who asks for what is not there has changed nothing: the caller may go on.
@Transactional(dontRollbackOn = NotFound.class)
class UpdateReads implements UpdateCatalogue {
  private final UpdateDesk desk;
  private final UpdateRepository updates;
  private final UpdateLists lists;
  private final ImpactAssessment impacts;
  private final OpenActions openActions;
  private final BeingDone beingDone;
  private final TermsInForce terms;
  private final OpinionDeadlines deadlines;

  @Inject
  UpdateReads(
      UpdateDesk desk,
      UpdateRepository updates,
      UpdateLists lists,
      ImpactAssessment impacts,
      OpenActions openActions,
      BeingDone beingDone,
      TermsInForce terms,
      OpinionDeadlines deadlines) {
    this.desk = desk;
    this.updates = updates;
    this.lists = lists;
    this.impacts = impacts;
    this.openActions = openActions;
    this.beingDone = beingDone;
    this.terms = terms;
    this.deadlines = deadlines;
  }

  @Override
  public UpdateView view(Actor reader, UpdateId update) {
    return UpdateViews.view(desk.toRead(reader, update));
  }

  @Override
  public List<UpdateRow> list(Actor reader, UpdateFilter filter) {
    return lists.page(desk.sightOf(reader), filter);
  }

  @Override
  public int count(Actor reader, UpdateFilter filter) {
    return lists.count(desk.sightOf(reader), filter);
  }

  @Override
  public Impact impact(Actor reader, UpdateId update) {
    return impacts.of(desk.toRead(reader, update), desk.sightOf(reader));
  }

  @Override
  public List<OpenAction> actions(Actor reader, UpdateId update) {
    return beingDone.mark(update, openActions.of(reader, desk.toRead(reader, update)));
  }

  @Override
  public ConsultationProposal consultationProposal(Actor reader, UpdateId update) {
    PlanUpdate read = desk.toRead(reader, update);
    ConsultationTerms asked = terms.of(read).consultation();
    return new ConsultationProposal(toAsk(read, asked), deadlines.usual(asked));
  }

  /** A new round asks at least whom the last one asked. */
  private static List<BodyId> toAsk(PlanUpdate update, ConsultationTerms asked) {
    return update.course().status() == UpdateStatus.CONSOLIDATING
        ? update.opinions().latest().map(ConsultationRound::bodies).orElse(List.of())
        : asked.consulted();
  }

  @Override
  public UpdateRow label(UpdateId update) {
    return UpdateViews.row(updates.get(update));
  }
}
