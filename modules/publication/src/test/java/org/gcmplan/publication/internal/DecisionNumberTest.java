package org.gcmplan.publication.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionNumberTest {

  @ParameterizedTest
  @CsvSource({
    "402/QĐ-TTg, 402/QĐ-TTg",
    "4/QĐ-BNG, 04/QĐ-BNG",
    "004/QĐ-BNG, 04/QĐ-BNG",
    "' 15 / QĐ-BNG', 15/QĐ-BNG",
    "15/2025/QĐ-TTg, 15/2025/QĐ-TTg"
  })
  void isWrittenAsOfficesWriteIt(String typed, String written) {
    assertThat(DecisionNumber.read(typed)).map(DecisionNumber::text).contains(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "402", "QĐ-TTg", "0/QĐ-TTg", "12/", "=1/QĐ", "12/<b>", "9999999/QĐ"})
  void nothingElseIsANumber(String typed) {
    assertThat(DecisionNumber.read(typed)).isEmpty();
  }

  @Test
  void capitalsAndComposedLettersDoNotMakeAnotherRegister() {
    assertThat(DecisionNumber.register("qđ-ttg")).isEqualTo("QĐ-TTG");
    assertThat(DecisionNumber.register("QĐ-Bộ")).isEqualTo(DecisionNumber.register("QĐ-Bộ"));
  }
}
