package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final BodyId OWN = BodyId.agency(new UUID(1, 1));
  private static final BodyId OTHER = BodyId.agency(new UUID(1, 2));

  private static final Principal PRINCIPAL =
      new Principal(new UUID(2, 2), new LocalizedText("Thứ trưởng", "Deputy Minister"));

  private final Actor drafter =
      new Actor(new UUID(2, 1), "Chuyên viên", OWN, Set.of(new Grant(Role.DRAFTER, OWN)));

  @Test
  void aRoleCountsForItsBodyOnly() {
    assertThat(drafter.holds(Role.DRAFTER, OWN)).isTrue();
    assertThat(drafter.holds(Role.DRAFTER, OTHER)).isFalse();
  }

  @Test
  void whoLacksTheRoleIsRefusedByName() {
    assertThatThrownBy(() -> drafter.mustHold(Role.APPROVER, OWN))
        .isInstanceOfSatisfying(
            NotAllowed.class,
            refusal ->
                assertThat(refusal.problems().get(0).key())
                    .isEqualTo("kernel.notAllowed.APPROVER"));
  }

  @Test
  void theSystemHoldsNoRole() {
    assertThat(Actor.SYSTEM.isSystem()).isTrue();
    assertThat(Actor.SYSTEM.holds(Role.APPROVER)).isFalse();
  }

  @Test
  void aBodyReadsBackFromItsText() {
    assertThat(BodyId.parse(OWN.toString())).isEqualTo(OWN);
    assertThatThrownBy(() -> BodyId.parse("nobody")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSubstituteExercisesTheRightOnBehalfOfItsHolder() {
    Actor acting = substitute().exercising(Role.APPROVER, OWN);

    acting.mustHold(Role.APPROVER, OWN);
    assertThat(acting.onBehalfOf()).contains(PRINCIPAL);
    assertThat(acting.speaksFor(PRINCIPAL.account())).isTrue();
    assertThat(acting.speaksFor(drafter.account())).isTrue();
    assertThat(acting.speaksFor(new UUID(2, 3))).isFalse();
  }

  @Test
  void whatOneHoldsOneselfOneExercisesAsOneself() {
    Actor acting = substitute().exercising(Role.APPROVER, OWN).exercising(Role.DRAFTER, OWN);

    assertThat(acting.onBehalfOf()).isEmpty();
    assertThat(acting.speaksFor(PRINCIPAL.account())).isFalse();
  }

  @Test
  void whatNobodyLentIsNotHeld() {
    Actor acting = substitute().exercising(Role.PUBLISHER, OWN);

    assertThat(acting.onBehalfOf()).isEmpty();
    assertThat(acting.holds(Role.PUBLISHER)).isFalse();
    assertThat(acting.holds(Role.APPROVER, OTHER)).isFalse();
  }

  private Actor substitute() {
    var lent =
        List.of(
            new LentGrant(new Grant(Role.DRAFTER, OWN), PRINCIPAL),
            new LentGrant(new Grant(Role.APPROVER, OWN), PRINCIPAL));
    return new Actor(
        drafter.account(), drafter.names(), OWN, drafter.grants(), lent, Optional.empty());
  }
}
