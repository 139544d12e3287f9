package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.workflow.BulkActs;
import org.gcmplan.workflow.BulkItem;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;

/** Runs outside any transaction, so that each item has one of its own. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
class BulkActing implements BulkActs {
  /** To return, to refuse or to object needs a reason each; to check and to publish, a look. */
  private static final Map<WorkItemKind, UpdateAction> SAFE =
      Map.of(
          WorkItemKind.DECIDE, UpdateAction.APPROVE,
          WorkItemKind.GIVE_OPINION, UpdateAction.GIVE_OPINION,
          WorkItemKind.CONSOLIDATE, UpdateAction.SUBMIT_FOR_APPROVAL);

  private static final Agreed AGREED = new Agreed(LocalizedText.EMPTY, LocalizedText.EMPTY);
  private static final int MOST = 100;

  private final Weighing weighing;
  private final DelayedActs acts;

  @Inject
  BulkActing(Weighing weighing, DelayedActs acts) {
    this.weighing = weighing;
    this.acts = acts;
  }

  @Override
  public Optional<UpdateAction> of(WorkItemKind kind) {
    return Optional.ofNullable(SAFE.get(kind));
  }

  @Override
  public List<BulkItem> weigh(Actor by, UpdateAction act, Collection<String> items) {
    mustBeSafe(act);
    return items.stream().distinct().limit(MOST).map(id -> weighing.of(by, act, id)).toList();
  }

  @Override
  public List<BulkItem> order(Actor by, UUID batch, UpdateAction act, List<BulkItem> weighed) {
    mustBeSafe(act);
    List<BulkItem> left = new ArrayList<>();
    for (BulkItem item : weighed) {
      List<Problem> problems = item.isPossible() ? ordered(by, batch, act, item) : item.problems();
      if (!problems.isEmpty()) {
        left.add(item.refused(problems));
      }
    }
    return left;
  }

  private List<Problem> ordered(Actor by, UUID batch, UpdateAction act, BulkItem item) {
    try {
      acts.order(by, batch, order(act, item));
      return List.of();
    } catch (BusinessRuleViolation refused) {
      return refused.problems();
    } catch (NotFound gone) {
      return List.of(new Problem("", "workflow.bulk.unknown"));
    }
  }

  private static ActOrder order(UpdateAction act, BulkItem weighed) {
    WorkItem item = weighed.item().orElseThrow();
    UpdateId update = UpdateId.parse(item.subject().id());
    return act == UpdateAction.GIVE_OPINION
        ? ActOrder.opinion(update, item.body(), WrittenOpinion.of(AGREED))
        : ActOrder.plain(act, update, weighed.version());
  }

  private static void mustBeSafe(UpdateAction act) {
    if (!SAFE.containsValue(act)) {
      throw new BusinessRuleViolation("workflow.bulk.notInBulk");
    }
  }
}
