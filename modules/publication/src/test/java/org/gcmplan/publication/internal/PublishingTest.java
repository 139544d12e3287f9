package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.publication.internal.PublishingHouse.MINISTER;
import static org.gcmplan.publication.internal.PublishingHouse.MOFA;
import static org.gcmplan.publication.internal.PublishingHouse.PROFILE;
import static org.gcmplan.publication.internal.PublishingHouse.TODAY;
import static org.gcmplan.publication.internal.PublishingHouse.TRAFFICKING;
import static org.gcmplan.publication.internal.PublishingHouse.amend;
import static org.gcmplan.publication.internal.PublishingHouse.inRegister;
import static org.gcmplan.publication.internal.PublishingHouse.numbered;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionPublished;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.UpdateId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PublishingTest {
  private final PublishingHouse house = new PublishingHouse();

  @BeforeEach
  void theFirstEditionIsOut() {
    house.issueFirst();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void anApprovedUpdateBecomesTheNextEdition() {
    UpdateId update = house.updates.approve("Sửa", amend(PROFILE, TaskField.TITLE, "Hồ sơ mới"));
    EditionNumber second = house.publish(update, inRegister(TODAY, TODAY.plusDays(12)));

    assertThat(second).isEqualTo(new EditionNumber(2));
    assertThat(house.updates.editionOf(update)).contains(second);
    var edition = house.reading(editions -> editions.edition(second));
    assertThat(edition.row().decision()).isEqualTo("01/QĐ-BNG");
    assertThat(edition.row().update()).contains(update);
    assertThat(edition.tasks()).hasSize(2);
    assertThat(edition.tasks().get(0).words(TaskField.TITLE).vi()).isEqualTo("Hồ sơ mới");
  }

  @Test
  void theEditionIsAnnouncedWithItsSeal() {
    house.publishTitle("Sửa", inRegister(TODAY, TODAY));
    assertThat(house.announced.events())
        .last()
        .isInstanceOfSatisfying(
            EditionPublished.class,
            event -> {
              assertThat(event.decision()).isEqualTo("01/QĐ-BNG");
              assertThat(event.seal()).matches("[0-9a-f]{64}");
              assertThat(event.subject().id()).isEqualTo("2");
            });
  }

  @Test
  void tasksAreAddedAndAbolished() {
    UpdateId update =
        house.updates.approve(
            "Thêm, bỏ",
            change(Operation.ADD, "3.15", Optional.of(TaskField.TITLE), "Lừa đảo trực tuyến"),
            change(Operation.ADD, "3.15", Optional.of(TaskField.OBJECTIVES), "9;10"),
            change(Operation.ABOLISH, "2.01", Optional.empty(), ""));
    EditionNumber second = house.publish(update, inRegister(TODAY, TODAY));
    assertThat(house.reading(editions -> editions.edition(second)).tasks())
        .extracting(task -> task.content().code().value())
        .containsExactly("3.11", "3.15");
  }

  @Test
  void aChangeOfATaskThatIsGoneIsRefused() {
    UpdateId update =
        house.updates.approve("Sửa", amend(new TaskCode("4.07"), TaskField.TITLE, "Dữ liệu lớn"));
    assertThat(problemOf(update, inRegister(TODAY, TODAY)).key()).isEqualTo("publication.taskGone");
  }

  @Test
  void anUnsoundTaskIsRefusedAndNothingStays() {
    UpdateId update = house.updates.approve("Sửa", amend(TRAFFICKING, TaskField.TITLE, ""));
    assertThat(problemOf(update, inRegister(TODAY, TODAY)).key()).isEqualTo("tasks.titleMissing");
    assertThat(house.reading(Editions::all)).hasSize(1);
    assertThat(house.publishTitle("Sửa", inRegister(TODAY, TODAY)).value()).isEqualTo(2);
    assertThat(house.reading(editions -> editions.all().get(0)).decision()).isEqualTo("01/QĐ-BNG");
  }

  @Test
  void onlyTheCoordinatorsPublisherMay() {
    Actor approver =
        new Actor(new UUID(2, 2), "Thứ trưởng", MOFA, Set.of(new Grant(Role.APPROVER, MOFA)));
    UpdateId update = house.updates.approve("Sửa");
    assertThatThrownBy(
            () ->
                house.publishing(
                    publication ->
                        publication.publish(approver, update, 0, inRegister(TODAY, TODAY))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void thereIsOneFirstEditionOnly() {
    assertThatThrownBy(house::issueFirst).isInstanceOf(IllegalStateException.class);
  }

  @Nested
  class TheDates {
    @Test
    void aDecisionOfTomorrowIsRefused() {
      assertField("decidedOn", inRegister(TODAY.plusDays(1), TODAY.plusDays(1)));
    }

    @Test
    void effectBeforeTheDecisionIsRefused() {
      assertField("effectiveOn", inRegister(TODAY, TODAY.minusDays(1)));
    }

    @Test
    void effectBeforeThePreviousEditionsIsRefused() {
      house.publishTitle("Sửa", inRegister(TODAY, TODAY.plusDays(30)));
      assertField("effectiveOn", inRegister(TODAY, TODAY.plusDays(29)));
    }

    @Test
    void effectAfterThePlanHasEndedIsRefused() {
      assertField("effectiveOn", inRegister(TODAY, LocalDate.of(2206, 12, 1)));
    }

    @Test
    void everyProblemIsNamedAtOnce() {
      var nameless =
          new ReleaseOrder("", Optional.empty(), TODAY.plusDays(2), TODAY, LocalizedText.EMPTY);
      UpdateId update = house.updates.approve("Sửa");
      assertThatThrownBy(() -> house.publish(update, nameless))
          .isInstanceOfSatisfying(
              BusinessRuleViolation.class,
              refused ->
                  assertThat(refused.problems())
                      .extracting(Problem::field)
                      .containsExactly("decidedOn", "effectiveOn", "signer", "register"));
    }
  }

  @Nested
  class TheNumber {
    @Test
    void aNumberUsedBeforeIsRefusedWithTheEditionThatHasIt() {
      house.publishTitle("Sửa", numbered("12/QĐ-TTg"));
      Problem problem = problemOf(house.updates.approve("Sửa"), numbered("0012/qđ-ttg"));
      assertThat(problem.field()).isEqualTo("outsideNumber");
      assertThat(problem.key()).isEqualTo("publication.decisionNumberUsed");
      assertThat(problem.args()).contains("12/qđ-ttg", new EditionNumber(2));
    }

    @Test
    void theSameNumberOfAnotherYearIsAnotherDecision() {
      assertThat(house.publishTitle("Sửa", numbered("402/QĐ-TTg")).value()).isEqualTo(2);
    }

    @Test
    void aRegisterKeptHereNumbersItself() {
      house.publishTitle("Sửa", inRegister(TODAY, TODAY));
      Problem problem = problemOf(house.updates.approve("Sửa"), numbered("07/QĐ-BNG"));
      assertThat(problem.key()).isEqualTo("publication.numberOfOwnRegister");
    }

    @Test
    void aNumberGivenOutsideBeforeIsPassedOver() {
      house.publishTitle("Sửa", numbered("01/QĐ-BNG"));
      assertThat(expected()).isEqualTo("02/QĐ-BNG");
      house.publishTitle("Sửa", inRegister(TODAY, TODAY));
      assertThat(house.reading(editions -> editions.all().get(0)).decision())
          .isEqualTo("02/QĐ-BNG");
    }

    @Test
    void whatIsNoNumberIsRefused() {
      assertThat(problemOf(house.updates.approve("Sửa"), numbered("=cmd|' /C calc'!A0")).key())
          .isEqualTo("publication.numberForm");
    }

    @Test
    void theForecastTakesNothing() {
      assertThat(expected()).isEqualTo("01/QĐ-BNG");
      assertThat(expected()).isEqualTo("01/QĐ-BNG");
    }

    private String expected() {
      return house.publishing(publication -> publication.expectedNumber("QĐ-BNG", TODAY));
    }
  }

  private void assertField(String field, ReleaseOrder order) {
    assertThat(problemOf(house.updates.approve("Sửa"), order).field()).isEqualTo(field);
  }

  private Problem problemOf(UpdateId update, ReleaseOrder order) {
    try {
      house.publish(update, order);
    } catch (BusinessRuleViolation refused) {
      assertThat(refused.problems()).hasSize(1);
      return refused.problems().get(0);
    }
    throw new AssertionError("Published, though " + MINISTER.vi() + " should have been refused");
  }

  private static Change change(
      Operation operation, String task, Optional<TaskField> field, String after) {
    return new Change(
        1, operation, new TaskCode(task), field, FieldValue.EMPTY, FieldValue.of(after));
  }
}
