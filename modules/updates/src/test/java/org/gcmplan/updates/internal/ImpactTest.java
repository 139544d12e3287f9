package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.AUDITOR;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.HA_NOI;
import static org.gcmplan.updates.internal.Known.KIEN_GIANG;
import static org.gcmplan.updates.internal.Known.MOFA;
import static org.gcmplan.updates.internal.Known.MOHA;
import static org.gcmplan.updates.internal.Known.MOLISA;
import static org.gcmplan.updates.internal.Known.MPS;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;
import static org.gcmplan.updates.internal.PlanInMemory.COASTS;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.PlanInMemory.OWN_PLANS;
import static org.gcmplan.updates.internal.Proposals.abolish;
import static org.gcmplan.updates.internal.Proposals.amend;

import org.gcmplan.kernel.Actor;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class ImpactTest {
  private Workplace at;

  @BeforeEach
  void enter(TestInfo test) {
    at = new Workplace(Database.named("impact-" + test.getTestMethod().orElseThrow().getName()));
  }

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class OnThePlan {

    @Test
    void namesTasksObjectivesAndBodiesBeforeAndAfter() {
      Impact impact =
          impact(
              DRAFTER,
              drafted(
                  amend(DATABASE, TaskField.OBJECTIVES, "3;10"),
                  amend(DATABASE, TaskField.COOPERATING, MOHA.value().toString())));

      assertThat(impact.tasks()).containsExactly(DATABASE);
      assertThat(impact.objectives()).containsExactlyInAnyOrder(1, 3, 10);
      assertThat(impact.agencies()).containsExactlyInAnyOrder(MOFA, MPS, MOLISA, MOHA);
      assertThat(impact.localities()).isEmpty();
      assertThat(impact.allLocalities()).isFalse();
    }

    @Test
    void namesTheLocalitiesOfATask() {
      Impact impact = impact(DRAFTER, drafted(abolish(COASTS)));

      assertThat(impact.localities()).containsExactlyInAnyOrder(HA_NOI, KIEN_GIANG);
    }

    @Test
    void saysWhenEveryLocalityIsConcerned() {
      assertThat(impact(DRAFTER, drafted(abolish(OWN_PLANS))).allLocalities()).isTrue();
    }
  }

  @Nested
  class OnOtherUpdates {

    @Test
    void namesOpenOnesOfTheSameTaskAndThoseThatCollide() {
      UpdateId mine = drafted(amend(DATABASE, TaskField.TARGET, "9"));
      UpdateId colliding = drafted(amend(DATABASE, TaskField.TARGET, "11"));
      UpdateId beside = drafted(amend(DATABASE, TaskField.UNIT, "%"));
      drafted(amend(COASTS, TaskField.TARGET, "11"));

      Impact impact = impact(DRAFTER, mine);

      assertThat(impact.otherUpdates())
          .extracting(UpdateRow::id)
          .containsExactly(colliding, beside);
      assertThat(impact.colliding()).containsExactly(colliding);
    }

    @Test
    void countsAnAbolitionAsCollidingWithAnyChange() {
      UpdateId mine = drafted(amend(DATABASE, TaskField.TARGET, "9"));
      UpdateId abolition = drafted(abolish(DATABASE));

      assertThat(impact(DRAFTER, mine).colliding()).containsExactly(abolition);
    }

    @Test
    void leavesOutWhatHasEnded() {
      UpdateId mine = drafted(amend(DATABASE, TaskField.TARGET, "9"));
      Journey.startsWith(at, Proposals.extension()).submit().withdraw();

      assertThat(impact(DRAFTER, mine).otherUpdates()).isEmpty();
    }

    @Test
    void givesNoOtherBodysDraftAway() {
      UpdateId theirs =
          at.call(() -> at.drafting.draft(SECURITY_DRAFTER, SECURITY, Proposals.extension()));
      Journey mine = Journey.startsWith(at, Proposals.extension()).submit();

      assertThat(impact(DRAFTER, mine.id()).otherUpdates()).isEmpty();
      assertThat(impact(AUDITOR, mine.id()).otherUpdates()).isEmpty();
      assertThat(impact(SECURITY_DRAFTER, theirs).otherUpdates()).isEmpty();
    }
  }

  private UpdateId drafted(ProposedChange... changes) {
    return Journey.startsWith(at, Proposals.of(UpdateKind.AMEND, changes)).id();
  }

  private Impact impact(Actor reader, UpdateId update) {
    return at.call(() -> at.catalogue.impact(reader, update));
  }
}
