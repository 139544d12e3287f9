package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.MOET;
import static org.gcmplan.updates.internal.Known.MOLISA;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.PlanInMemory.COASTS;
import static org.gcmplan.updates.internal.PlanInMemory.OWN_PLANS;

import java.time.LocalDate;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.ConsultationProposal;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.UpdateKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsultationProposalTest {
  private final Workplace at = new Workplace(Database.named("proposing-bodies"));

  @BeforeEach
  void everybodyConcernedIsAsked() {
    at.reviewRules.everybodyMustBeAsked = true;
  }

  @AfterEach
  void leave() {
    at.close();
  }

  @Test
  void forBodiesConcernedAndForThoseThatCameAfterThem() {
    Journey journey = Journey.startsWith(at, Proposals.extension());

    assertThat(proposal(journey).bodies())
        .containsExactlyInAnyOrder(SECURITY, HOME, MOET.body())
        .doesNotContain(Known.FOREIGN, MOLISA.body());
  }

  @Test
  void forLocalitiesThatATaskNames() {
    Journey journey =
        Journey.startsWith(
            at, Proposals.of(UpdateKind.AMEND, Proposals.amend(COASTS, TaskField.TARGET, "7")));

    assertThat(proposal(journey).bodies())
        .containsExactlyInAnyOrder(HOME, Known.HA_NOI.body(), Known.AN_GIANG.body());
  }

  @Test
  void notForEveryLocalityOfTheCountry() {
    Journey journey =
        Journey.startsWith(
            at, Proposals.of(UpdateKind.AMEND, Proposals.amend(OWN_PLANS, TaskField.TARGET, "70")));

    assertThat(proposal(journey).bodies()).containsExactly(FINANCE);
  }

  @Test
  void forALeadThatIsToTakeOver() {
    Journey journey =
        Journey.startsWith(
            at,
            Proposals.of(
                UpdateKind.MOVE_LEAD,
                Proposals.change(
                    Operation.MOVE_LEAD, COASTS, TaskField.LEAD, Known.MOF.value().toString())));

    assertThat(proposal(journey).bodies()).contains(FINANCE, HOME);
  }

  @Test
  void forFifteenDaysAndThenTheNextWorkingDay() {
    // 15 days after 2 March is 17 March, a holiday in these tests.
    assertThat(proposal(Journey.startsWith(at, Proposals.extension())).deadline())
        .isEqualTo(LocalDate.of(2026, 3, 18));
  }

  private ConsultationProposal proposal(Journey journey) {
    return at.call(() -> at.catalogue.consultationProposal(Known.DRAFTER, journey.id()));
  }
}
