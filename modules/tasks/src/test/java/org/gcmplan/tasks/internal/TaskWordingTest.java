package org.gcmplan.tasks.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.kernel.Language.EN;
import static org.gcmplan.kernel.Language.VI;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.UUID;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TaskWordingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final TaskWording wording =
      TasksOnH2.wording(new SmallPlan(), new TwoMinistries(), new TwoProvinces());

  @ParameterizedTest
  @EnumSource
  void everyFieldHasALabelInBothLanguages(TaskField field) {
    assertThat(wording.label(field, VI)).isNotBlank().isNotEqualTo(wording.label(field, EN));
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyValueHasNoWords(TaskField field) {
    assertThat(wording.words(field, FieldValue.EMPTY, DAY, VI)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEADLINE, 2026-12-31, 31/12/2026, 31/12/2026",
    "DEADLINE, mai, mai, mai",
    "TARGET, 8000, 8.000, '8,000'",
    "TARGET, 6.8, '6,8', 6.8",
    "TARGET, nhiều, nhiều, nhiều",
    "OBJECTIVES, '3;9;10', 3; 9; 10, 3; 9; 10",
    "FOCUS_AREA, 2, 2. Dữ liệu, 2. Data",
    "FOCUS_AREA, 7, 7, 7",
    "RECURRENCE, YEARLY, Hằng năm, Yearly",
    "SCOPE, WHATEVER, WHATEVER, WHATEVER",
    "LEGAL_BASIS, 402/QĐ-TTg;89/2015/QH13, 402/QĐ-TTg; 89/2015/QH13, 402/QĐ-TTg; 89/2015/QH13",
    "LEAD, BNV, BNV, BNV"
  })
  void aValueReadsAsPeopleWriteIt(TaskField field, String value, String vi, String en) {
    FieldValue stored = FieldValue.of((Object) value);
    assertThat(wording.words(field, stored, DAY, VI)).isEqualTo(vi);
    assertThat(wording.words(field, stored, DAY, EN)).isEqualTo(en);
  }

  @Test
  void aMissingTranslationStaysVisible() {
    FieldValue untranslated = new FieldValue("Báo cáo", "");
    assertThat(wording.words(TaskField.PRODUCT, untranslated, DAY, EN)).isEmpty();
  }

  @Test
  void bodiesAppearUnderTheirNames() {
    FieldValue both =
        FieldValue.of(
            List.of(
                TwoMinistries.LABOUR.value(), TwoMinistries.HOME_AFFAIRS.value(), new UUID(9, 9)));
    assertThat(wording.words(TaskField.COOPERATING, both, DAY, VI))
        .isEqualTo("Bộ Lao động; Bộ Nội vụ; 00000000-0000-0009-0000-000000000009");
  }

  @Test
  void localitiesAppearUnderTheNameOfTheDay() {
    FieldValue canTho = FieldValue.of(TwoProvinces.CAN_THO.value());
    LocalDate city = TwoProvinces.CITY_FROM;
    assertThat(wording.words(TaskField.LOCALITIES, canTho, city.minusDays(1), VI))
        .isEqualTo("Tỉnh Cần Thơ");
    assertThat(wording.words(TaskField.LOCALITIES, canTho, city, VI))
        .isEqualTo("Thành phố Cần Thơ");
  }

  @Test
  void bothLanguagesHaveTheSameMessages() {
    assertThat(messages(VI).keySet()).isEqualTo(messages(EN).keySet());
  }

  private static Properties messages(Language language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.gcmplan.tasks.messages", language.locale());
    Properties texts = new Properties();
    bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    return texts;
  }
}
