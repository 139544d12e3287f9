package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Đà Nẵng, da nang",
    "ĐẮK LẮK, dak lak",
    "Thừa Thiên Huế, thua thien hue",
    "Cơ quan chủ trì, co quan chu tri"
  })
  void marksAndTheStrokedLetterAreFolded(String text, String folded) {
    assertThat(Folded.of(text)).isEqualTo(folded);
  }

  @Test
  void bothToneMarkStylesAreTheSameWord() {
    assertThat(Folded.of("hoà")).isEqualTo(Folded.of("hòa"));
    assertThat(Folded.of("thuỷ")).isEqualTo(Folded.of("thủy"));
  }

  @Test
  void decomposedTextFoldsLikeComposedText() {
    String composed = "Kế hoạch thực hiện";

    assertThat(Folded.of(Normalizer.normalize(composed, Normalizer.Form.NFD)))
        .isEqualTo(Folded.of(composed));
  }
}
