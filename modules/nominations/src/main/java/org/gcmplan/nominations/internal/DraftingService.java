package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardDrafts;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.AwardDrafting;
import org.gcmplan.nominations.CallId;

@ApplicationScoped
@Transactional
class DraftingService implements AwardDrafting {
  private final CallRepository calls;
  private final OrdersOfAwards orders;
  private final AwardDesk desk;
  private final AwardDrafts drafts;
  private final PlanClock clock;

  @Inject
  DraftingService(
      CallRepository calls,
      OrdersOfAwards orders,
      AwardDesk desk,
      AwardDrafts drafts,
      PlanClock clock) {
    this.calls = calls;
    this.orders = orders;
    this.desk = desk;
    this.drafts = drafts;
    this.clock = clock;
  }

  @Override
  public byte[] decision(Actor reader, CallId id, PaperForm form) {
    if (!desk.isOffice(reader) && !reader.holds(Role.MINISTER, desk.body())) {
      throw new NotFound("draft of a decision", id);
    }
    AwardCall call = calls.get(id).shown(clock.getZone(), List.of());
    AwardOrder order = orders.of(call, orders.submitted(id), clock.today(), Optional.empty());
    return drafts.decision(reader, order, form);
  }
}
