package org.gcmplan.nominations.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;

/** Decisions that number themselves, and refuse who had a hand in it. */
final class DecisionsOnPaper implements AwardDecisions {
  final List<AwardOrder> orders = new ArrayList<>();

  @Override
  public AwardDecision issue(Actor minister, AwardOrder order) {
    if (order.involved().contains(minister.account())) {
      throw new NotAllowed("certificates.decision.involved");
    }
    orders.add(order);
    return new AwardDecision(
        new AwardDecisionId(UUID.randomUUID()),
        order.call(),
        order.body(),
        order.programme(),
        "15/QĐ-BNG",
        order.day(),
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        Instant.parse("2025-12-10T02:00:00Z"),
        order.awardees().size());
  }

  @Override
  public String expectedNumber(BodyId body, LocalDate day) {
    return "15/QĐ-BNG";
  }

  @Override
  public AwardDecision decision(Actor reader, AwardDecisionId id) {
    throw new NotFound("decision", id);
  }

  @Override
  public Optional<AwardDecision> about(Subject call) {
    return Optional.empty();
  }

  @Override
  public List<AwardDecision> all(Actor reader) {
    return List.of();
  }
}
