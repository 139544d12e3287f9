package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.updates.UpdateId;

/** The formal side of an edition: who may, under which number, from which day; and its seal. */
@Dependent
class Releases {
  private final PlanFrameCatalogue frame;
  private final EditionRepository editions;
  private final DecisionNumbers numbers;
  private final Sealing sealing;
  private final PlanClock clock;

  @Inject
  Releases(
      PlanFrameCatalogue frame,
      EditionRepository editions,
      DecisionNumbers numbers,
      Sealing sealing,
      PlanClock clock) {
    this.frame = frame;
    this.editions = editions;
    this.numbers = numbers;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Refuses who is not the coordinating body's publisher. */
  void mustBePublisher(Actor by) {
    by.mustHold(Role.PUBLISHER, plan().coordinator());
  }

  /** The person in the capacity in which they publish. */
  Actor publishing(Actor person) {
    return person.exercising(Role.PUBLISHER, plan().coordinator());
  }

  /** Names everything that is wrong with the order. */
  void check(ReleaseOrder order) {
    BusinessRuleViolation.throwIfAny(
        new ReleaseRules(plan(), clock.today())
            .problemsOf(order, editions.newest().map(EditionRecord::effectiveOn)));
  }

  /** Numbers the decision and seals the tasks that are in force with the edition. */
  EditionRecord release(
      Actor by,
      EditionNumber number,
      LocalizedText title,
      Optional<UpdateId> update,
      ReleaseOrder order) {
    DecisionNumber decision = numbers.numberFor(order);
    return sealing.seal(
        number, new Release(by, clock.instant(), plan(), title, update, order, decision));
  }

  private Plan plan() {
    return frame.plan().orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }
}
