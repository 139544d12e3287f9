package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActorTest {
  private static final BodyId OWN = BodyId.agency(new UUID(1, 1));
  private static final BodyId OTHER = BodyId.agency(new UUID(1, 2));

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
}
