package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.MOHA;
import static org.gcmplan.updates.internal.Known.MOLISA;
import static org.gcmplan.updates.internal.Known.MPS;
import static org.gcmplan.updates.internal.PlanInMemory.COASTS;
import static org.gcmplan.updates.internal.PlanInMemory.DATABASE;
import static org.gcmplan.updates.internal.PlanInMemory.NEW_TASK;
import static org.gcmplan.updates.internal.Proposals.abolish;
import static org.gcmplan.updates.internal.Proposals.amend;
import static org.gcmplan.updates.internal.Proposals.change;
import static org.gcmplan.updates.internal.Proposals.extend;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Countries;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateKind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandingInTest {
  private static final String FIRST_VALUE = "changes[1].after";
  private static final String FIRST_TASK = "changes[1].task";

  private final PlanInMemory plan = new PlanInMemory();

  @Test
  void aSoundUpdateHasNoGap() {
    assertThat(gaps(Proposals.extension())).isEmpty();
  }

  @Test
  void everyGapIsNamedAtOnce() {
    Proposal empty =
        new Proposal(
            UpdateKind.AMEND,
            new LocalizedText("", "Only English"),
            LocalizedText.EMPTY,
            List.of("  "),
            List.of());

    assertThat(gaps(empty))
        .containsExactly(
            new Problem("title", "updates.titleMissing", Language.VI.called()),
            new Problem("reason", "updates.reasonMissing", Language.VI.called()),
            new Problem("legalBasis", "updates.legalBasisMissing"),
            new Problem("changes", "updates.noChange"));
  }

  @Nested
  class TheTask {

    @Test
    void mustStandInThePlan() {
      TaskCode unknown = new TaskCode("4.99");

      assertThat(gaps(amendment(amend(unknown, TaskField.TARGET, "1"))))
          .contains(new Problem(FIRST_TASK, "updates.unknownTask", unknown));
    }

    @Test
    void isReportedOnceForAllItsChanges() {
      TaskCode unknown = new TaskCode("4.99");

      assertThat(
              gaps(
                  amendment(
                      amend(unknown, TaskField.TARGET, "1"), amend(unknown, TaskField.UNIT, "%"))))
          .filteredOn(problem -> problem.key().equals("updates.unknownTask"))
          .hasSize(1);
    }

    @Test
    void mustNotStandInThePlanWhenItIsAdded() {
      Proposal addition =
          Proposals.of(UpdateKind.ADD, change(Operation.ADD, DATABASE, TaskField.TITLE, "Mới"));

      assertThat(gaps(addition)).contains(new Problem(FIRST_TASK, "updates.taskExists", DATABASE));
    }

    @Test
    void isNotAbolishedAndChangedAtOnce() {
      Proposal both =
          Proposals.of(UpdateKind.ABOLISH, amend(COASTS, TaskField.TARGET, "5"), abolish(COASTS));

      assertThat(gaps(both))
          .containsExactly(new Problem(FIRST_TASK, "updates.abolishedTaskChanged", COASTS));
    }

    @Test
    void isAddedWithEveryFieldItNeeds() {
      Proposal addition =
          Proposals.of(UpdateKind.ADD, change(Operation.ADD, NEW_TASK, TaskField.TITLE, "Mới"));

      assertThat(gaps(addition)).containsExactly(new Problem(FIRST_TASK, "tasks.leadMissing"));
    }
  }

  @Nested
  class AChange {

    @Test
    void changesSomething() {
      assertThat(gaps(amendment(amend(DATABASE, TaskField.DEADLINE, "2026-12-31"))))
          .containsExactly(new Problem(FIRST_VALUE, "updates.noEffect", DATABASE));
    }

    @Test
    void isTheOnlyOneOfItsField() {
      assertThat(
              gaps(
                  amendment(
                      amend(DATABASE, TaskField.TARGET, "5"),
                      amend(DATABASE, TaskField.TARGET, "6"))))
          .containsExactly(new Problem("changes[2].after", "updates.fieldChangedTwice", DATABASE));
    }

    @ParameterizedTest
    @EnumSource(
        value = Operation.class,
        names = {"ADD", "AMEND", "REPLACE", "EXTEND_DEADLINE", "MOVE_LEAD"})
    void namesItsField(Operation operation) {
      ProposedChange nameless =
          new ProposedChange(operation, DATABASE, Optional.empty(), FieldValue.EMPTY);

      assertThat(gaps(amendment(nameless)))
          .contains(new Problem(FIRST_VALUE, "updates.wrongField." + operation));
    }

    @Test
    void abolishesAWholeTask() {
      assertThat(gaps(amendment(change(Operation.ABOLISH, DATABASE, TaskField.TITLE, ""))))
          .contains(new Problem(FIRST_VALUE, "updates.wrongField.ABOLISH"));
    }

    @Test
    void extendsNothingButADeadline() {
      Proposal extension =
          Proposals.of(
              UpdateKind.EXTEND_DEADLINE,
              change(Operation.EXTEND_DEADLINE, DATABASE, TaskField.START, "2027-01-01"));

      assertThat(gaps(extension))
          .containsExactly(new Problem(FIRST_VALUE, "updates.wrongField.EXTEND_DEADLINE"));
    }

    @Test
    void servesObjectivesThatExist() {
      assertThat(gaps(amendment(amend(DATABASE, TaskField.OBJECTIVES, "3;24"))))
          .containsExactly(new Problem(FIRST_VALUE, "tasks.unknownObjective"));
    }
  }

  @Nested
  class ADeadline {

    @Test
    void liesNotBeforeToday() {
      assertThat(gaps(amendment(amend(DATABASE, TaskField.DEADLINE, "2026-03-01"))))
          .containsExactly(
              new Problem(FIRST_VALUE, "updates.deadlineBeforeToday", Known.TODAY.minusDays(1)));
    }

    @Test
    void mayBeToday() {
      assertThat(gaps(amendment(amend(DATABASE, TaskField.DEADLINE, "2026-03-02")))).isEmpty();
    }

    @Test
    void isExtendedToALaterDay() {
      assertThat(gaps(extension("2026-12-30")))
          .extracting(Problem::key)
          .containsExactly("updates.deadlineNotLater");
    }

    @Test
    void isExtendedOnlyWhereThereIsOne() {
      plan.nextEdition(DATABASE, task -> task.with(TaskField.DEADLINE, FieldValue.EMPTY));

      assertThat(gaps(extension("2027-12-31")))
          .extracting(Problem::key)
          .containsExactly("updates.noDeadlineToExtend");
    }

    @Test
    void isExtendedToADayThatIsNamed() {
      assertThat(gaps(extension("")))
          .extracting(Problem::key)
          .containsExactly("updates.newDeadlineMissing");
    }

    @Test
    void thatIsNoDayIsReportedOnce() {
      assertThat(gaps(extension("cuối năm")))
          .extracting(Problem::key)
          .containsExactly("tasks.noDay");
    }
  }

  @Nested
  class ALead {

    @Test
    void existsOnTheDay() {
      assertThat(gaps(move(MOLISA.value().toString())))
          .containsExactly(new Problem(FIRST_VALUE, "tasks.leadNotInForce"));
    }

    @Test
    void isOneBodyAlone() {
      assertThat(gaps(move(MPS.value() + ";" + MOHA.value())))
          .containsExactly(new Problem(FIRST_VALUE, "tasks.twoLeads"));
    }

    @Test
    void isNeverTakenAwayWithoutAnother() {
      assertThat(gaps(move(""))).extracting(Problem::key).containsExactly("tasks.leadMissing");
    }

    @Test
    void thatEndedBeforeDoesNotKeepTheRestFromBeingMended() {
      plan.nextEdition(DATABASE, task -> task.with(TaskField.LEAD, FieldValue.of(MOLISA.value())));

      assertThat(gaps(Proposals.extension())).isEmpty();
    }
  }

  @Nested
  class TheKind {

    @Test
    void mayBringOtherChangesAlong() {
      assertThat(
              gaps(
                  Proposals.of(
                      UpdateKind.EXTEND_DEADLINE,
                      extend(DATABASE, "2027-12-31"),
                      amend(DATABASE, TaskField.TARGET, "11"))))
          .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
        value = UpdateKind.class,
        names = {"REPLACE", "ADD", "ABOLISH", "EXTEND_DEADLINE", "MOVE_LEAD"})
    void namesAChangeThatIsThere(UpdateKind kind) {
      assertThat(gaps(Proposals.of(kind, amend(DATABASE, TaskField.TARGET, "11"))))
          .containsExactly(new Problem("kind", "updates.kindDoesNotFit." + kind));
    }

    @Test
    void doesNotCorrectByAbolishing() {
      assertThat(gaps(Proposals.of(UpdateKind.CORRECT, abolish(COASTS))))
          .containsExactly(new Problem("kind", "updates.kindDoesNotFit.CORRECT"));
    }
  }

  private static Proposal amendment(ProposedChange... changes) {
    return Proposals.of(UpdateKind.AMEND, changes);
  }

  private static Proposal extension(String day) {
    return Proposals.of(UpdateKind.EXTEND_DEADLINE, extend(DATABASE, day));
  }

  private static Proposal move(String lead) {
    return Proposals.of(
        UpdateKind.MOVE_LEAD, change(Operation.MOVE_LEAD, DATABASE, TaskField.LEAD, lead));
  }

  private List<Problem> gaps(Proposal proposal) {
    return handingIn().gaps(content(proposal));
  }

  private Content content(Proposal proposal) {
    return new PlanUpdate("CN-01", proposal, plan.content(), AnUpdate.signed(DRAFTER)).content();
  }

  private HandingIn handingIn() {
    PlanReader reader = new PlanReader(plan);
    RulesInMemory rules = new RulesInMemory();
    return new HandingIn(
        reader,
        new ChangeRules(rules),
        new ResultRules(rules),
        new MovedSince(reader),
        Countries.VIET_NAM,
        new PlanClock(new MovableClock()));
  }
}
