package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

  @Test
  void decomposedInputIsKeptComposed() {
    String composed = "Đề án";

    LocalizedText text =
        new LocalizedText(Normalizer.normalize(composed, Normalizer.Form.NFD), "Scheme");

    assertThat(text.vi()).isEqualTo(composed);
  }

  @Test
  void aMissingTranslationShowsTheOtherLanguageAndSaysSo() {
    LocalizedText text = new LocalizedText("Đề án", " ");

    assertThat(text.in(Language.EN)).isEqualTo("Đề án");
    assertThat(text.exactlyIn(Language.EN)).isEmpty();
    assertThat(text.isMissing(Language.EN)).isTrue();
    assertThat(text.isMissing(Language.VI)).isFalse();
  }
}
