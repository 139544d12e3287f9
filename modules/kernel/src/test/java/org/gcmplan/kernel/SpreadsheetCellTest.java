package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {

  @Test
  void aTextIsQuotedAndItsQuotesAreDoubled() {
    assertThat(SpreadsheetCell.quoted("Tỉnh \"A\", B")).isEqualTo("\"Tỉnh \"\"A\"\", B\"");
    assertThat(SpreadsheetCell.quoted("")).isEqualTo("\"\"");
    assertThat(SpreadsheetCell.quoted("1.01 = 2")).isEqualTo("\"1.01 = 2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        " =1",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠A1"
      })
  void nothingIsTakenForAFormula(String typed) {
    assertThat(SpreadsheetCell.quoted(typed)).isEqualTo("\"'" + typed + "\"");
  }
}
