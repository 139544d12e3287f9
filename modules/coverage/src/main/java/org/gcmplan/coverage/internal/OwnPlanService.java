package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.Optional;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.coverage.OwnPlanRegistered;
import org.gcmplan.coverage.OwnPlanWithdrawn;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class OwnPlanService implements OwnPlans {
  private static final int LONGEST_REASON = 1000;

  private final OwnPlanRepository plans;
  private final OwnPlanRights rights;
  private final OwnPlanRules rules;
  private final Attachments attachments;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  OwnPlanService(
      OwnPlanRepository plans,
      OwnPlanRights rights,
      OwnPlanRules rules,
      Attachments attachments,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.plans = plans;
    this.rights = rights;
    this.rules = rules;
    this.attachments = attachments;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public OwnPlanId register(Actor by, NewOwnPlan typed) {
    Actor writer = rights.mustWrite(by, typed.body());
    NewOwnPlan plan = tidied(typed);
    rules.mustBeSound(plan);
    Optional<OwnPlanEntry> known =
        plans.standing(plan).or(() -> by.isSystem() ? plans.withdrawn(plan) : Optional.empty());
    if (known.isPresent()) {
      return known.get().id();
    }
    OwnPlanEntry entry = new OwnPlanEntry(plan);
    plans.add(entry);
    events.fire(
        new OwnPlanRegistered(
            writer, clock.instant(), entry.id(), plan.body(), plan.number(), plan.issuedOn()));
    return entry.id();
  }

  @Override
  public OwnPlanId register(Actor by, NewOwnPlan plan, Upload document) {
    OwnPlanId id = register(by, plan);
    attach(by, id, document);
    return id;
  }

  @Override
  public void attach(Actor by, OwnPlanId plan, Upload document) {
    OwnPlanEntry entry = plans.standing(plan);
    rights.mustWrite(by, entry.body());
    entry.file(attachments.attach(by, new Subject(OwnPlanFiles.KIND, plan.toString()), document));
  }

  @Override
  public void withdraw(Actor by, OwnPlanId plan, String reason) {
    OwnPlanEntry entry = plans.standing(plan);
    Actor writer = rights.mustWrite(by, entry.body());
    String why = reason.strip();
    if (why.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("reason", "coverage.reasonMissing"));
    }
    if (why.length() > LONGEST_REASON) {
      throw new BusinessRuleViolation(
          new Problem("reason", "coverage.reasonTooLong", LONGEST_REASON));
    }
    entry.withdraw(clock.instant(), why);
    events.fire(
        new OwnPlanWithdrawn(
            writer, clock.instant(), plan, entry.body(), entry.shown().number(), why));
  }

  @Override
  public boolean mayWriteFor(Actor by, BodyId body) {
    return rights.writing(by, body).isPresent();
  }

  private static NewOwnPlan tidied(NewOwnPlan typed) {
    return new NewOwnPlan(
        typed.body(),
        Normalizer.normalize(typed.number(), Normalizer.Form.NFC).strip().replaceAll("\\s+", " "),
        typed.issuedOn(),
        Normalizer.normalize(typed.source(), Normalizer.Form.NFC).strip(),
        typed.illustrative());
  }
}
