package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.AnUpdate.AFTER_THE_DEADLINE;
import static org.gcmplan.updates.internal.AnUpdate.AGREED;
import static org.gcmplan.updates.internal.AnUpdate.DISAGREED;
import static org.gcmplan.updates.internal.AnUpdate.EXPLAINED;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.HOME;
import static org.gcmplan.updates.internal.Known.MOET;
import static org.gcmplan.updates.internal.Known.MOLISA;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.TODAY;
import static org.gcmplan.updates.internal.Known.both;
import static org.gcmplan.updates.internal.Violations.violating;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.DeemedAgreed;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionRecorded;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultingTest {
  private final EntityManagerFactory database = Database.named("consulting");
  private final Workplace at = new Workplace(database);

  @AfterEach
  void leave() {
    at.close();
  }

  @Nested
  class IsOpened {

    @Test
    void untilTheEndOfTheDayWithAReminderTwoWorkingDaysAhead() {
      Journey.to(UpdateStatus.IN_REVIEW, at);

      // 17 March is a holiday, 18 March the deadline, so 13 March, at eight in Hà Nội.
      assertThat(at.route.reminder).isEqualTo(Instant.parse("2026-03-13T01:00:00Z"));
      assertThat(at.route.deadline).isEqualTo(Instant.parse("2026-03-18T16:59:59Z"));
    }

    @Test
    void withAReminderOnTheLastMorningWhenTimeIsShort() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      open(journey, List.of(FINANCE), TODAY.plusDays(1));

      assertThat(at.route.reminder).isEqualTo(Instant.parse("2026-03-03T01:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-03-02, updates.opinionDeadlinePast",
      "2026-02-27, updates.opinionDeadlinePast",
      "2026-03-07, updates.opinionDeadlineNotWorkingDay",
      "2026-04-30, updates.opinionDeadlineNotWorkingDay"
    })
    void onlyUntilAWorkingDayThatIsStillAhead(LocalDate deadline, String refusal) {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      assertThatThrownBy(() -> open(journey, List.of(FINANCE), deadline))
          .satisfies(violating(refusal));
    }

    @Test
    void onlyForBodiesThatExist() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      assertThatThrownBy(
              () -> open(journey, List.of(MOLISA.body(), unknown()), Journey.IN_TWO_WEEKS))
          .satisfies(violating("updates.bodyNotInForce", "updates.bodyNotInForce"));
      assertThatThrownBy(() -> open(journey, List.of(), Journey.IN_TWO_WEEKS))
          .satisfies(violating("updates.noBodyAsked"));
    }

    @Test
    void onceForABodyThatIsNamedTwice() {
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);

      open(journey, List.of(FINANCE, FINANCE), Journey.IN_TWO_WEEKS);

      assertThat(journey.view().opinions()).hasSize(1);
      assertThat(at.route.moves).endsWith("consultation opened for 1");
    }

    private BodyId unknown() {
      return new AgencyId(new UUID(4, 2)).body();
    }

    private void open(Journey journey, List<BodyId> bodies, LocalDate deadline) {
      at.run(() -> at.consulting.open(STANDING_OFFICE, journey.id(), bodies, deadline));
    }
  }

  @Nested
  class AnOpinion {

    @Test
    void needsWordsWhenItIsMoreThanAgreement() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

      for (Opinion mute :
          List.of(
              new Disagreed(both("2.01"), LocalizedText.EMPTY),
              new AgreedWithComments(LocalizedText.EMPTY, LocalizedText.EMPTY))) {
        assertThatThrownBy(() -> journey.finance(mute))
            .satisfies(violating("updates.opinionTextMissing"));
      }
    }

    @Test
    void isRefusedRatherThanCut() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);
      Opinion longWinded = new Disagreed(both("x".repeat(301)), both("y".repeat(10_000)));

      assertThatThrownBy(() -> journey.finance(longWinded))
          .satisfies(violating("updates.tooLong", "updates.tooLong"));
    }

    @Test
    void isNeverSilencePassedOffAsOne() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

      assertThatThrownBy(() -> journey.finance(new DeemedAgreed()))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void afterTheDeadlineIsKeptAndDoesNotMoveTheRoute() {
      Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at).security(AGREED);
      at.time.moveTo(AFTER_THE_DEADLINE);
      at.run(() -> at.consulting.deemAgreed(journey.id(), FINANCE));
      int moves = at.route.moves.size();

      journey.finance(DISAGREED);

      assertThat(journey.view().opinions()).hasSize(3);
      assertThat(at.route.moves).hasSize(moves);
      assertThat(at.events)
          .last()
          .isEqualTo(
              new OpinionRecorded(
                  FINANCE_FOCAL,
                  AFTER_THE_DEADLINE,
                  journey.id(),
                  FINANCE,
                  1,
                  Position.DISAGREED,
                  true));
      assertThatThrownBy(journey::submitForApproval)
          .satisfies(violating("updates.opinionUnanswered"))
          .hasMessageContaining("Bộ Tài chính");

      journey.then(
          () -> at.consolidating.answer(STANDING_OFFICE, journey.id(), FINANCE, EXPLAINED));
      assertThat(journey.submitForApproval().status()).isEqualTo(UpdateStatus.AWAITING_APPROVAL);
    }

    @Test
    void ofEveryBodyGetsThroughWhenAllAnswerAtOnce() throws Exception {
      List<BodyId> bodies =
          List.of(SECURITY, FINANCE, HOME, MOET.body(), Known.HA_NOI.body(), Known.AN_GIANG.body());
      Journey journey = Journey.to(UpdateStatus.CHECKING, at);
      journey.then(
          () -> at.consulting.open(STANDING_OFFICE, journey.id(), bodies, Journey.IN_TWO_WEEKS));
      ExecutorService focalPoints = Executors.newFixedThreadPool(bodies.size());
      try {
        List<Future<?>> given =
            IntStream.range(0, bodies.size())
                .<Future<?>>mapToObj(i -> focalPoints.submit(() -> agree(journey, bodies.get(i))))
                .toList();
        for (Future<?> opinion : given) {
          opinion.get();
        }
      } finally {
        focalPoints.shutdown();
      }

      assertThat(journey.view().row().answered()).isEqualTo(bodies.size());
      assertThat(journey.status()).isEqualTo(UpdateStatus.CONSOLIDATING);
    }

    private void agree(Journey journey, BodyId body) {
      Actor focalPoint = Known.person("Đầu mối " + body, body, Role.FOCAL_POINT);
      try (Workplace office = new Workplace(database)) {
        office.run(() -> office.consulting.recordOpinion(focalPoint, journey.id(), body, AGREED));
      }
    }
  }

  @Nested
  class ASecondRound {

    @Test
    void leavesTheFirstReadable() {
      Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);
      journey
          .then(() -> at.consolidating.returnToDrafter(STANDING_OFFICE, journey.id(), "Bổ sung"))
          .submit()
          .open()
          .security(DISAGREED);

      assertThat(journey.view().round()).isEqualTo(2);
      assertThat(journey.view().currentOpinions()).hasSize(2);
      assertThat(journey.view().opinions())
          .extracting(row -> row.round())
          .containsExactly(2, 2, 1, 1);
      assertThat(journey.view().row().answered()).isEqualTo(1);
    }
  }
}
