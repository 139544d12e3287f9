package org.gcmplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

  @Test
  void quotesEveryCellAndBeginsWithAByteOrderMark() {
    assertThat(SpreadsheetText.of(List.of(List.of("Đơn vị", "Số"), List.of("Tỉnh \"A\", B", "58"))))
        .isEqualTo("\uFEFF\"Đơn vị\",\"Số\"\r\n\"Tỉnh \"\"A\"\", B\",\"58\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1"})
  void makesNoCellAFormula(String typed) {
    assertThat(SpreadsheetText.of(List.of(List.of(typed)))).startsWith("\uFEFF\"'" + typed);
  }
}
