package org.gcmplan.updates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChangeFormTest {
  private static final TaskCode TASK = new TaskCode("3.11");
  private static final String POLICE = "00000000-0000-0000-0000-00000000000a";
  private static final String JUSTICE = "00000000-0000-0000-0000-00000000000b";

  @Nested
  class EachKindOfField {
    @Test
    void textIsKeptInBothLanguages() {
      ChangeForm change = amend(TaskField.TITLE, new FieldValue("Cũ", "Old"));
      change.getText().setVi("  Mới ");
      change.getText().setEn("New");
      assertThat(change.value()).isEqualTo(new FieldValue("Mới", "New"));
    }

    @Test
    void listsOfTextsAreOneToALine() {
      ChangeForm change = amend(TaskField.LEGAL_BASIS, FieldValue.of(List.of("402/QĐ-TTg", "X")));
      assertThat(change.getText().getVi()).isEqualTo("402/QĐ-TTg\nX");
      change.getText().setVi("402/QĐ-TTg\n30/2020/NĐ-CP");
      assertThat(change.value()).isEqualTo(FieldValue.of(List.of("402/QĐ-TTg", "30/2020/NĐ-CP")));
    }

    @Test
    void numbersStandInTheirOrder() {
      ChangeForm change = amend(TaskField.OBJECTIVES, FieldValue.of(List.of(9, 10)));
      change.setParts(List.of("10", "3", "9"));
      assertThat(change.value()).isEqualTo(FieldValue.of(List.of(3, 9, 10)));
    }

    @Test
    void bodiesThatStayKeepTheirPlaceAndNewOnesFollow() {
      ChangeForm change = amend(TaskField.COOPERATING, FieldValue.of(List.of(POLICE)));
      change.setParts(List.of(JUSTICE, POLICE));
      assertThat(change.value()).isEqualTo(FieldValue.of(List.of(POLICE, JUSTICE)));
    }

    @Test
    void theLeadIsOneBody() {
      ChangeForm change = amend(TaskField.LEAD, FieldValue.of(POLICE));
      change.getText().setVi(JUSTICE);
      assertThat(change.value()).isEqualTo(FieldValue.of(JUSTICE));
    }

    @Test
    void daysAreTypedDayFirstAndHandedOverAsIso() {
      ChangeForm change = amend(TaskField.DEADLINE, FieldValue.of("2026-12-31"));
      assertThat(change.getText().getVi()).isEqualTo("31/12/2026");
      change.getText().setVi("30/6/2027");
      assertThat(change.value()).isEqualTo(FieldValue.of("2027-06-30"));
    }

    @Test
    void amountsMayHaveACommaAndAreHandedOverWithAPoint() {
      ChangeForm change = amend(TaskField.TARGET, FieldValue.of("5000"));
      change.getText().setVi("12,5");
      assertThat(change.value()).isEqualTo(FieldValue.of("12.5"));
    }

    @Test
    void choicesTravelByName() {
      ChangeForm change = amend(TaskField.RECURRENCE, FieldValue.of("NONE"));
      change.getText().setVi("YEARLY");
      assertThat(change.value()).isEqualTo(FieldValue.of("YEARLY"));
    }

    @Test
    void anEmptiedFieldIsEmptyInBothLanguages() {
      ChangeForm change = amend(TaskField.DEADLINE, FieldValue.of("2026-12-31"));
      change.getText().setVi(" ");
      assertThat(change.value()).isEqualTo(FieldValue.EMPTY);
      assertThat(change.fault()).isEmpty();
    }

    @Test
    void abolishingHasNoValue() {
      ChangeForm change =
          new ChangeForm(Operation.ABOLISH, TASK, Optional.empty(), FieldValue.EMPTY);
      assertThat(change.input()).isEmpty();
      assertThat(change.value()).isEqualTo(FieldValue.EMPTY);
      assertThat(change.anchor()).isEqualTo("at-3.11");
    }
  }

  @Nested
  class WhatCannotBeRead {
    @Test
    void isNamedAtItsInputAndStaysAsTyped() {
      ChangeForm change = amend(TaskField.DEADLINE, FieldValue.of("2026-12-31"));
      change.getText().setVi("31/02/2027");
      assertThat(change.fault()).contains("updates.notADay");
      assertThat(change.value()).isEqualTo(FieldValue.of("31/02/2027"));
      assertThat(change.getText().getVi()).isEqualTo("31/02/2027");
    }

    @Test
    void isShownAgainWhenTheDraftIsOpened() {
      ChangeForm again = amend(TaskField.DEADLINE, FieldValue.of("2026-12-31"));
      again.show(FieldValue.of("31/02/2027"));
      assertThat(again.getText().getVi()).isEqualTo("31/02/2027");
      assertThat(again.fault()).isPresent();
    }

    @Test
    void anAmountWithGroupedDigitsIsAskedForAgain() {
      ChangeForm change = amend(TaskField.TARGET, FieldValue.of("5000"));
      change.getText().setVi("8.000");
      assertThat(change.fault()).contains("updates.notAnAmount");
    }

    @Test
    void markupAndFormulasAreTextLikeAnyOther() {
      ChangeForm change = amend(TaskField.TITLE, FieldValue.EMPTY);
      change.getText().setVi("<script>alert(1)</script> #{1+1} =cmd");
      assertThat(change.value().vi()).isEqualTo("<script>alert(1)</script> #{1+1} =cmd");
    }
  }

  @Test
  void restoringBringsBackWhatThePlanSays() {
    ChangeForm change = amend(TaskField.COOPERATING, FieldValue.of(List.of(POLICE, JUSTICE)));
    change.setParts(List.of());
    change.show(change.base());
    assertThat(change.value()).isEqualTo(FieldValue.of(List.of(POLICE, JUSTICE)));
  }

  private static ChangeForm amend(TaskField field, FieldValue base) {
    return new ChangeForm(Operation.AMEND, TASK, Optional.of(field), base);
  }
}
