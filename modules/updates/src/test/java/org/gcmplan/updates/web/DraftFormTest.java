package org.gcmplan.updates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.ProposedChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DraftFormTest {
  private static final TaskCode TASK = new TaskCode("3.11");
  private static final TaskContent IN_PLAN =
      new TaskContent(
          TASK,
          Map.of(
              TaskField.TITLE, new FieldValue("Phòng, chống mua bán người", "Counter trafficking"),
              TaskField.FOCUS_AREA, FieldValue.of(3),
              TaskField.DEADLINE, FieldValue.of("2026-12-31")));

  private final DraftForm form = new DraftForm();

  @Test
  void aPickedTaskAsksForNothingYet() {
    form.pick(TASK);
    assertThat(form.groups()).extracting(ChangeGroup::task).containsExactly(TASK);
    assertThat(form.proposal().changes()).isEmpty();
  }

  @Test
  void changesStandInTheOrderOfThePlan() {
    form.act(IN_PLAN, intention("AMEND:TARGET"));
    form.act(new TaskContent(new TaskCode("1.02"), Map.of()), intention("AMEND:TITLE"));
    form.act(IN_PLAN, intention("EXTEND_DEADLINE:DEADLINE"));
    assertThat(form.proposal().changes())
        .extracting(ProposedChange::task, ProposedChange::operation)
        .containsExactly(
            tuple(new TaskCode("1.02"), Operation.AMEND),
            tuple(TASK, Operation.EXTEND_DEADLINE),
            tuple(TASK, Operation.AMEND));
  }

  @Test
  void doingTheSameTwiceKeepsWhatWasTyped() {
    form.act(IN_PLAN, intention("AMEND:TITLE"));
    form.groups().get(0).changes().get(0).getText().setVi("Mới");
    form.act(IN_PLAN, intention("AMEND:TITLE"));
    assertThat(form.proposal().changes())
        .singleElement()
        .extracting(change -> change.after().vi())
        .isEqualTo("Mới");
  }

  @Test
  void droppingATaskForgetsItsChanges() {
    form.act(IN_PLAN, intention("AMEND:TITLE"));
    form.drop(TASK);
    assertThat(form.groups()).isEmpty();
    assertThat(form.proposal().changes()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamedByItsPlaceAmongTheChangesHandedOver() {
    form.begin(new TaskCode("2.13"));
    input(TaskField.START).getText().setVi("31/02/2027");
    form.act(IN_PLAN, intention("AMEND:TITLE"));
    form.act(IN_PLAN, intention("EXTEND_DEADLINE:DEADLINE"));
    form.groups().get(1).changes().get(1).getText().setVi("mai");
    assertThat(form.faults())
        .containsExactly(
            new Problem("changes[2].after", "updates.notADay"),
            new Problem("changes[4].after", "updates.notADay"));
  }

  @Test
  void theLegalBasisIsOneEntryPerLine() {
    form.setLegalBasis("402/QĐ-TTg\n\n30/2020/NĐ-CP");
    assertThat(form.proposal().legalBasis()).containsExactly("402/QĐ-TTg", "30/2020/NĐ-CP");
  }

  @Nested
  class WritingATaskAnew {
    @Test
    void offersEveryFieldButTheFocusArea() {
      form.act(IN_PLAN, Intention.REPLACING);
      assertThat(form.groups().get(0).changes())
          .extracting(change -> change.field().orElseThrow())
          .doesNotContain(TaskField.FOCUS_AREA)
          .hasSize(TaskField.values().length - 1);
    }

    @Test
    void handsOverOnlyWhatDiffers() {
      form.act(IN_PLAN, Intention.REPLACING);
      input(TaskField.PRODUCT).getText().setVi("Báo cáo");
      assertThat(form.proposal().changes())
          .containsExactly(
              new ProposedChange(
                  Operation.REPLACE,
                  TASK,
                  Optional.of(TaskField.PRODUCT),
                  new FieldValue("Báo cáo", "")));
    }
  }

  @Nested
  class AddingATask {
    @Test
    void takesTheFocusAreaFromItsNumberAndLeavesOutWhatIsEmpty() {
      form.begin(new TaskCode("3.15"));
      input(TaskField.TITLE).getText().setVi("Nhiệm vụ mới");
      assertThat(form.proposal().changes())
          .extracting(change -> change.field().orElseThrow(), change -> change.after().vi())
          .containsExactly(
              tuple(TaskField.TITLE, "Nhiệm vụ mới"), tuple(TaskField.FOCUS_AREA, "3"));
    }
  }

  @Nested
  class WhatIsLeftToDo {
    @Test
    void onAnUntouchedTaskIsEverything() {
      assertThat(keys(form.group(TASK)))
          .contains(
              "EXTEND_DEADLINE:DEADLINE", "MOVE_LEAD:LEAD", "AMEND:TITLE", "REPLACE", "ABOLISH")
          .doesNotContain("AMEND:FOCUS_AREA");
    }

    @Test
    void onAnAmendedTaskAreTheOtherFields() {
      form.act(IN_PLAN, intention("EXTEND_DEADLINE:DEADLINE"));
      assertThat(keys(form.group(TASK)))
          .contains("AMEND:TITLE")
          .doesNotContain("AMEND:DEADLINE", "EXTEND_DEADLINE:DEADLINE", "REPLACE", "ABOLISH");
    }

    @Test
    void onAnAbolishedTaskIsNothing() {
      form.act(IN_PLAN, intention("ABOLISH"));
      assertThat(keys(form.group(TASK))).isEmpty();
      assertThat(form.proposal().changes())
          .containsExactly(
              new ProposedChange(Operation.ABOLISH, TASK, Optional.empty(), FieldValue.EMPTY));
    }
  }

  private ChangeForm input(TaskField field) {
    return form.groups().get(0).changes().stream()
        .filter(change -> change.field().orElseThrow() == field)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keys(ChangeGroup group) {
    return Intention.openFor(group).stream().map(Intention::key).toList();
  }

  private static Intention intention(String key) {
    return Intention.parse(key).orElseThrow();
  }
}
