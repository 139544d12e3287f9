package org.gcmplan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanFilterTest {
  private final SealedTask task =
      sealed(
          Map.of(
              TaskField.TITLE, new FieldValue("Đấu tranh ở Đà Nẵng", "Fight trafficking"),
              TaskField.LEAD, FieldValue.of("body-1"),
              TaskField.OBJECTIVES, FieldValue.of(List.of(9, 10)),
              TaskField.DEADLINE, FieldValue.of("2026-06-30")));

  @ParameterizedTest
  @ValueSource(
      strings = {"da nang", "ĐÀ NẴNG", "3.11", "nang dau", "trafficking", "bo cong an", ""})
  void findsWordsWithoutTheirMarks(String words) {
    assertThat(new PlanFilter(words, "", "", "", "").accepts(task)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "hue, '', '', '', ''",
    "da hue, '', '', '', ''",
    "'', 1, '', '', ''",
    "'', '', body-2, '', ''",
    "'', '', '', 1, ''",
    "'', '', '', '', 2027",
    "'', '', '', '', YEARLY"
  })
  void leavesOutWhatWasNotAskedFor(
      String words, String objective, String lead, String area, String due) {
    assertThat(new PlanFilter(words, objective, lead, area, due).accepts(task)).isFalse();
  }

  @Test
  void everyConditionMustHold() {
    assertThat(new PlanFilter("", "10", "body-1", "3", "2026").accepts(task)).isTrue();
    assertThat(new PlanFilter("", "10", "body-1", "3", "2025").accepts(task)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"1/3/2023, 2023-03-01", "01/03/2023, 2023-03-01", "2023-03-01, 2023-03-01"})
  void aDayIsReadAsPeopleAndMachinesWriteIt(String typed, String day) {
    assertThat(DayText.read(typed).map(Object::toString)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31/2/2023", "tomorrow", "#{1+1}", "2023"})
  void nothingElseIsADay(String typed) {
    assertThat(DayText.read(typed)).isEmpty();
  }

  static SealedTask sealed(Map<TaskField, FieldValue> fields) {
    Map<TaskField, LocalizedText> words = new EnumMap<>(TaskField.class);
    fields.forEach((field, value) -> words.put(field, value.text()));
    words.put(TaskField.LEAD, new LocalizedText("Bộ Công an", "Ministry of Public Security"));
    return new SealedTask(new TaskContent(new TaskCode("3.11"), fields), words);
  }
}
