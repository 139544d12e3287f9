package org.gcmplan.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.tasks.internal.TwoMinistries.HOME_AFFAIRS;
import static org.gcmplan.tasks.internal.TwoMinistries.LABOUR;
import static org.gcmplan.tasks.internal.TwoProvinces.CAN_THO;
import static org.gcmplan.tasks.internal.TwoProvinces.HAU_GIANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskRulesTest {
  private static final LocalDate BEFORE = LocalDate.of(2025, 2, 28);
  private static final LocalDate AFTER = LocalDate.of(2026, 1, 5);

  private final TaskRules rules =
      TasksOnH2.rules(new SmallPlan(), new TwoMinistries(), new TwoProvinces());

  private final TaskContent sound =
      new TaskContent(
          new TaskCode("2.01"),
          Map.of(
              TaskField.TITLE, new FieldValue("Xây dựng cơ sở dữ liệu", "Build the database"),
              TaskField.FOCUS_AREA, FieldValue.of(2),
              TaskField.OBJECTIVES, FieldValue.of(List.of(1, 23)),
              TaskField.LEAD, FieldValue.of(HOME_AFFAIRS.value()),
              TaskField.START, FieldValue.of("2026-01-01"),
              TaskField.DEADLINE, FieldValue.of("2026-12-31"),
              TaskField.TARGET, FieldValue.of("6.8")));

  @Test
  void aSoundTaskHasNoProblem() {
    assertThat(rules.problemsOf(sound, AFTER, "form")).isEmpty();
  }

  @Nested
  class AText {
    @Test
    void mayBeAsLongAsTheFieldAllows() {
      assertThat(keys(TaskField.PRODUCT, "Đ".repeat(4000))).isEmpty();
      assertThat(keys(TaskField.PRODUCT, "Đ".repeat(4001))).containsExactly("tasks.tooLong");
      assertThat(keys(TaskField.PRODUCT, "Đ".repeat(10_000))).containsExactly("tasks.tooLong");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<script>alert(1)</script>",
          "#{bean.x}",
          "${7*7}",
          "=cmd|' /C calc'!A0",
          "a\nb"
        })
    void mayLookLikeCodeBecauseItStaysText(String text) {
      assertThat(keys(TaskField.TITLE, text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u202Eb", "a\u2066b", "a\u200Fb", "a\uFEFFb"})
    void holdsNoInvisibleCharacter(String text) {
      assertThat(keys(TaskField.TITLE, text)).containsExactly("tasks.invisibleCharacter");
    }

    @Test
    void saysWhichInvisibleCharacterAndWhere() {
      Problem problem = problems(TaskField.TITLE, "abc\u202Edef").get(0);
      assertThat(problem.args())
          .containsExactly(new LocalizedText("Tên nhiệm vụ", "Task"), "U+202E", 4);
    }

    @Test
    void inDecomposedFormIsTheSameText() {
      assertThat(new FieldValue("Di cu\u031B", "").vi()).isEqualTo("Di cư");
      assertThat(keys(TaskField.TITLE, "Di cu\u031B")).isEmpty();
    }

    @Test
    void isNeededInVietnameseForATitle() {
      assertThat(rules.problemsOf(TaskField.TITLE, new FieldValue("", "Only"), AFTER, "f"))
          .extracting(Problem::key)
          .containsExactly("tasks.missing");
      assertThat(rules.problemsOf(TaskField.TITLE, new FieldValue("Chỉ", ""), AFTER, "f"))
          .isEmpty();
    }
  }

  @Nested
  class ALead {
    @Test
    void isOneBody() {
      assertThat(keys(TaskField.LEAD, HOME_AFFAIRS.value() + ";" + LABOUR.value()))
          .containsExactly("tasks.twoLeads");
    }

    @Test
    void mustBeNamed() {
      assertThat(keys(TaskField.LEAD, "")).containsExactly("tasks.missing");
    }

    @Test
    void mustBeKnown() {
      assertThat(keys(TaskField.LEAD, new UUID(9, 9).toString()))
          .containsExactly("tasks.unknownBody");
      assertThat(keys(TaskField.LEAD, "BNV")).containsExactly("tasks.unknownBody");
    }

    @Test
    void mustExistOnTheDay() {
      FieldValue labour = FieldValue.of(LABOUR.value());
      assertThat(rules.problemsOf(TaskField.LEAD, labour, BEFORE, "f")).isEmpty();
      assertThat(rules.problemsOf(TaskField.LEAD, labour, AFTER, "f"))
          .extracting(Problem::key)
          .containsExactly("tasks.bodySucceeded");
    }

    @Test
    void thatEndedIsNamedWithItsSuccessor() {
      assertThat(problems(TaskField.LEAD, LABOUR.value().toString()).get(0).args())
          .containsExactly(
              new LocalizedText("Cơ quan chủ trì", "Lead body"),
              new LocalizedText("Bộ Lao động", "Bộ Lao động (en)"),
              TwoMinistries.LABOUR_ENDED,
              new LocalizedText("Bộ Nội vụ", "Bộ Nội vụ (en)"));
    }

    @Test
    void isTheSameInBothLanguages() {
      FieldValue hidden =
          new FieldValue(HOME_AFFAIRS.value().toString(), LABOUR.value().toString());
      assertThat(rules.problemsOf(TaskField.LEAD, hidden, BEFORE, "f"))
          .extracting(Problem::key)
          .containsExactly("tasks.sameInBothLanguages");
    }

    @Test
    void isNeededByTheWholeTask() {
      TaskContent leaderless = sound.with(TaskField.LEAD, FieldValue.EMPTY);
      assertThat(keys(leaderless)).containsExactly("tasks.missing");
      TaskContent outdated = sound.with(TaskField.LEAD, FieldValue.of(LABOUR.value()));
      assertThat(keys(outdated)).containsExactly("tasks.bodySucceeded");
    }
  }

  @Nested
  class ACooperatingBodyOrLocality {
    @Test
    void mustExistWhenItIsNamedAnew() {
      assertThat(keys(TaskField.COOPERATING, LABOUR.value().toString()))
          .containsExactly("tasks.bodySucceeded");
      assertThat(keys(TaskField.LOCALITIES, HAU_GIANG.value().toString()))
          .containsExactly("tasks.bodySucceeded");
    }

    @Test
    void staysInATaskAfterItsEnd() {
      TaskContent old =
          sound
              .with(TaskField.COOPERATING, FieldValue.of(LABOUR.value()))
              .with(TaskField.SCOPE, FieldValue.of("SELECTED_LOCALITIES"))
              .with(TaskField.LOCALITIES, FieldValue.of(HAU_GIANG.value()));
      assertThat(keys(old)).isEmpty();
    }

    @Test
    void isNamedOnce() {
      assertThat(keys(TaskField.LOCALITIES, CAN_THO.value() + ";" + CAN_THO.value()))
          .containsExactly("tasks.listedTwice");
    }

    @Test
    void mustBeKnown() {
      assertThat(keys(TaskField.LOCALITIES, "92")).containsExactly("tasks.unknownBody");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "FOCUS_AREA, 9, tasks.unknownFocusArea",
    "FOCUS_AREA, hai, tasks.notANumber",
    "FOCUS_AREA, '1;2', tasks.notANumber",
    "OBJECTIVES, 24, tasks.unknownObjective",
    "OBJECTIVES, '1;1', tasks.listedTwice",
    "OBJECTIVES, 0, tasks.notANumber",
    "OBJECTIVES, '', tasks.missing",
    "PRINCIPLES, 11, tasks.unknownPrinciple",
    "TARGET, nhiều, tasks.notAnAmount",
    "TARGET, 1e9, tasks.notAnAmount",
    "TARGET, '1.234,5', tasks.notAnAmount",
    "BASELINE, =1+1, tasks.notAnAmount",
    "DEADLINE, 31/12/2026, tasks.notADate",
    "DEADLINE, 2026-02-30, tasks.notADate",
    "DEADLINE, 0026-12-31, tasks.dateOutOfRange",
    "SCOPE, EVERYBODY, tasks.unknownChoice",
    "RECURRENCE, DAILY, tasks.unknownChoice"
  })
  void aValueOfTheWrongFormIsNamed(TaskField field, String value, String problem) {
    assertThat(keys(field, value)).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource({"TARGET, -5", "TARGET, 8000", "BASELINE, 0.25", "PRINCIPLES, ''", "UNIT, %"})
  void aValueOfTheRightFormIsFine(TaskField field, String value) {
    assertThat(keys(field, value)).isEmpty();
  }

  @Nested
  class TheWholeTask {
    @Test
    void hasADeadlineOrARecurrence() {
      assertThat(keys(sound.with(TaskField.DEADLINE, FieldValue.EMPTY)))
          .containsExactly("tasks.deadlineOrRecurrence");
      assertThat(keys(sound.with(TaskField.RECURRENCE, FieldValue.of("YEARLY"))))
          .containsExactly("tasks.deadlineAndRecurrence");
      assertThat(keys(sound.with(TaskField.RECURRENCE, FieldValue.of("NONE")))).isEmpty();
    }

    @Test
    void doesNotEndBeforeItStarts() {
      assertThat(keys(sound.with(TaskField.DEADLINE, FieldValue.of("2025-12-31"))))
          .containsExactly("tasks.deadlineBeforeStart");
    }

    @Test
    void namesLocalitiesWhereItsScopeAsksForThem() {
      assertThat(keys(sound.with(TaskField.SCOPE, FieldValue.of("SELECTED_LOCALITIES"))))
          .containsExactly("tasks.localitiesMissing");
    }

    @Test
    void standsUnderTheFocusAreaOfItsNumber() {
      assertThat(keys(sound.with(TaskField.FOCUS_AREA, FieldValue.of(1))))
          .containsExactly("tasks.numberOutsideFocusArea");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
      TaskContent empty = new TaskContent(new TaskCode("2.01"), Map.of());
      assertThat(keys(empty))
          .containsExactly(
              "tasks.missing",
              "tasks.missing",
              "tasks.missing",
              "tasks.missing",
              "tasks.deadlineOrRecurrence");
      assertThat(rules.problemsOf(empty, AFTER, "changes:0:after"))
          .allMatch(problem -> problem.field().equals("changes:0:after"));
    }
  }

  private List<Problem> problems(TaskField field, String value) {
    return rules.problemsOf(field, FieldValue.of((Object) value), AFTER, "f");
  }

  private List<String> keys(TaskField field, String value) {
    return keys(problems(field, value));
  }

  private List<String> keys(TaskContent task) {
    return keys(rules.problemsOf(task, AFTER, "f"));
  }

  /** The keys, each of which has words in both languages that name the field. */
  private static List<String> keys(List<Problem> problems) {
    List<String> keys = problems.stream().map(Problem::key).toList();
    for (String key : keys) {
      assertThat(TaskTexts.of(key, Language.VI)).contains("{0}");
      assertThat(TaskTexts.of(key, Language.EN)).contains("{0}");
    }
    return keys;
  }
}
