package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.NominationStep;

/** Which steps a person may take with a nomination now, as far as right and state say. */
@Dependent
class StepsOffered {
  private static final Set<NominationStep> OF_PROPOSER =
      EnumSet.of(NominationStep.SEND, NominationStep.SUPPLEMENT, NominationStep.WITHDRAW);
  private static final Set<NominationStep> OF_HEAD =
      EnumSet.of(NominationStep.CONFIRM, NominationStep.SEND_BACK);
  private static final Set<NominationStep> OF_OFFICE =
      EnumSet.of(
          NominationStep.RECEIVE,
          NominationStep.GIVE_BACK,
          NominationStep.ASK_SUPPLEMENT,
          NominationStep.FIND_ELIGIBLE,
          NominationStep.FIND_INELIGIBLE,
          NominationStep.REOPEN);

  private final AwardDesk desk;

  @Inject
  StepsOffered(AwardDesk desk) {
    this.desk = desk;
  }

  Set<NominationStep> to(Actor person, NominationEntry nomination) {
    Set<NominationStep> steps = EnumSet.noneOf(NominationStep.class);
    if (desk.nominates(person, nomination.proposing())) {
      steps.addAll(OF_PROPOSER);
    }
    if (person.holds(Role.PROPOSING_HEAD, nomination.proposing())) {
      steps.addAll(OF_HEAD);
    }
    if (desk.isOffice(person)
        && nomination.proposers().accounts().stream().noneMatch(person::speaksFor)) {
      steps.addAll(OF_OFFICE);
    }
    steps.removeIf(step -> !step.leadsFrom(nomination.state()));
    return steps;
  }
}
