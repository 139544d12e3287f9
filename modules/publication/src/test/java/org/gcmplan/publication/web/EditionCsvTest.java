package org.gcmplan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionCsvTest {

  @Test
  void beginsWithAByteOrderMarkAndTheHeadings() {
    assertThat(csv("Chống mua bán người"))
        .startsWith("\uFEFF\"edition\",\"code\",\"title_vi\",\"title_en\",");
  }

  @Test
  void hasARowForEachTaskInBothLanguages() {
    assertThat(csv("Nói \"không\""))
        .contains("\r\n\"6\",\"3.11\",\"Nói \"\"không\"\"\",\"English\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)"})
  void noCellIsAFormula(String title) {
    assertThat(csv(title)).contains("\"'" + title + "\"");
  }

  private static String csv(String title) {
    EditionRow row =
        new EditionRow(
            new EditionNumber(6),
            LocalizedText.EMPTY,
            "04/QĐ-BNG",
            LocalDate.EPOCH,
            LocalDate.EPOCH,
            LocalizedText.EMPTY,
            Instant.EPOCH,
            "",
            Optional.empty(),
            1);
    var task = PlanFilterTest.sealed(Map.of(TaskField.TITLE, new FieldValue(title, "English")));
    return EditionCsv.of(new Edition(row, List.of(task)));
  }
}
