package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardDrafts;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class DraftService implements AwardDrafts {
  private final AwardRights rights;
  private final AwardingBodies bodies;
  private final DecisionNumbering numbering;
  private final AwardSettings settings;
  private final DocumentPrinting printing;
  private final PlanClock clock;

  @Inject
  DraftService(
      AwardRights rights,
      AwardingBodies bodies,
      DecisionNumbering numbering,
      AwardSettings settings,
      DocumentPrinting printing,
      PlanClock clock) {
    this.rights = rights;
    this.bodies = bodies;
    this.numbering = numbering;
    this.settings = settings;
    this.printing = printing;
    this.clock = clock;
  }

  @Override
  public byte[] decision(Actor reader, AwardOrder order, PaperForm form) {
    if (!rights.needsNames(reader)) {
      throw new NotFound("draft of a decision", order.call().id());
    }
    if (order.awardees().isEmpty()) {
      throw new BusinessRuleViolation("certificates.decision.nobody");
    }
    AwardDecision decision = expected(reader, order);
    List<RegisterEntry> entries =
        order.awardees().stream().map(awardee -> entry(decision, awardee)).toList();
    return printing.print(
        new AwardDecisionDocument(decision, bodies.name(order.body(), order.day()), entries)
            .draft(settings.listedGrounds()),
        form);
  }

  private AwardDecision expected(Actor reader, AwardOrder order) {
    return new AwardDecision(
        new AwardDecisionId(UUID.randomUUID()),
        order.call(),
        order.body(),
        order.programme(),
        numbering.expected(order.body(), order.day()),
        order.day(),
        bodies.awarder(order.body()),
        reader.names(),
        clock.instant(),
        order.awardees().size());
  }

  private static RegisterEntry entry(AwardDecision decision, Awardee awardee) {
    return new RegisterEntry(
        new RegisterEntryId(UUID.randomUUID()),
        RegisterEntry.Origin.DECIDED,
        Optional.of(decision.id()),
        decision.number(),
        decision.day(),
        decision.awarder(),
        awardee.recipient(),
        awardee.merit(),
        decision.programme().code(),
        Optional.of(awardee.period()),
        Optional.empty(),
        Optional.empty());
  }
}
