package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every step from every state: taken where it leads from, refused everywhere else. */
class NominationStepsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");

  /** How each state is reached through the model. */
  private static final Map<NominationState, List<NominationStep>> WAYS =
      Map.ofEntries(
          Map.entry(NominationState.DRAFT, List.of()),
          Map.entry(NominationState.AWAITING_CONFIRMATION, List.of(NominationStep.SEND)),
          Map.entry(
              NominationState.SUBMITTED, List.of(NominationStep.SEND, NominationStep.CONFIRM)),
          Map.entry(NominationState.RECEIVED, received()),
          Map.entry(NominationState.RETURNED, received(NominationStep.GIVE_BACK)),
          Map.entry(
              NominationState.SUPPLEMENT_ASKED, received(NominationStep.ASK_SUPPLEMENT)),
          Map.entry(NominationState.ELIGIBLE, received(NominationStep.FIND_ELIGIBLE)),
          Map.entry(NominationState.INELIGIBLE, received(NominationStep.FIND_INELIGIBLE)),
          Map.entry(NominationState.IN_COUNCIL, council()),
          Map.entry(NominationState.CLEARED, council(NominationStep.CLEAR)),
          Map.entry(NominationState.NOT_AWARDED, council(NominationStep.FAIL)),
          Map.entry(
              NominationState.AWAITING_DECISION,
              council(NominationStep.CLEAR, NominationStep.SUBMIT)),
          Map.entry(
              NominationState.AWARDED,
              council(NominationStep.CLEAR, NominationStep.SUBMIT, NominationStep.AWARD)),
          Map.entry(NominationState.WITHDRAWN, List.of(NominationStep.WITHDRAW)));

  private static List<NominationStep> received(NominationStep... more) {
    return Stream.concat(
            Stream.of(NominationStep.SEND, NominationStep.CONFIRM, NominationStep.RECEIVE),
            Stream.of(more))
        .toList();
  }

  private static List<NominationStep> council(NominationStep... more) {
    return Stream.concat(
            received(NominationStep.FIND_ELIGIBLE, NominationStep.LAY_BEFORE_COUNCIL).stream(),
            Stream.of(more))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyStepFromEveryState() {
    assertThat(WAYS).hasSameSizeAs(NominationState.values());
    return WAYS.entrySet().stream()
        .flatMap(
            way ->
                Stream.of(NominationStep.values())
                    .map(
                        step ->
                            DynamicTest.dynamicTest(
                                way.getKey() + " " + step, () -> tried(way.getKey(), step))));
  }

  private static void tried(NominationState state, NominationStep step) {
    NominationEntry nomination = at(state);
    if (step.leadsFrom(state)) {
      assertThatCode(() -> nomination.take(step, NOW, DAY)).doesNotThrowAnyException();
      assertThat(nomination.state()).isEqualTo(step.to());
      assertThat(nomination.endedOn().isPresent()).isEqualTo(step.to().isOver());
    } else {
      assertThatThrownBy(() -> nomination.take(step, NOW, DAY))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("nominations.step.notFrom." + state);
      assertThat(nomination.state()).isEqualTo(state);
    }
  }

  private static NominationEntry at(NominationState state) {
    NominationEntry nomination =
        new NominationEntry(
            new NominationEntry.Origin(
                new CallId(UUID.randomUUID()),
                "HS-1",
                BodiesOnPaper.POLICE,
                ActedBy.of(NominationsOnH2.nominator(BodiesOnPaper.POLICE)),
                NOW),
            TableOfNominations.read().get(0).facts());
    WAYS.get(state).forEach(step -> nomination.take(step, NOW, DAY));
    assertThat(nomination.state()).isEqualTo(state);
    return nomination;
  }

  @Test
  void whatIsOverLeadsNowhere() {
    assertThat(NominationState.values())
        .filteredOn(NominationState::isOver)
        .allSatisfy(
            state ->
                assertThat(NominationStep.values()).noneMatch(step -> step.leadsFrom(state)));
  }
}
