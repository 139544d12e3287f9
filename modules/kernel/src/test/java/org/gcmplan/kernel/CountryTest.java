package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryTest {
  @Test
  void pagesBeginInTheFirstLanguageOfThePlan() {
    assertThat(Countries.VIET_NAM.languageOf("")).isEqualTo(Language.VI);
    assertThat(Countries.ENGLISH_ONLY.languageOf("")).isEqualTo(Language.EN);
    assertThat(Countries.ENGLISH_ONLY.languageOf("vi")).isEqualTo(Language.VI);
    assertThat(Countries.ENGLISH_ONLY.speaks(Language.VI)).isFalse();
  }

  @Test
  void aTextMustBeThereInTheFirstLanguage() {
    LocalizedText english = new LocalizedText("", "Title");

    assertThat(Countries.VIET_NAM.main(english)).isEmpty();
    assertThat(Countries.ENGLISH_ONLY.main(english)).isEqualTo("Title");
  }

  @Test
  void aPlanIsWrittenInSomeLanguage() {
    LocalizedText text = LocalizedText.EMPTY;

    assertThatThrownBy(() -> new Country(text, text, text, text, text, ZoneOffset.UTC, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
