package org.gcmplan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.gcmplan.kernel.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private final PasswordRules rules = new PasswordRules(Office.SETTINGS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mây trắng qua đèo",
        "correct horse battery staple",
        "xkqj wvpt mzrl",
        "Thuyền-về-bến-cũ",
        "🌾🌊🏔️🐃 đồng quê"
      })
  void longOnesThatNobodyGuessesAreFine(String password) {
    assertThat(problems(password)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "Mật khẩu 2026!",
        "MATKHAU@123456",
        "123456789012",
        "qwertyuiop123",
        "gcmplan-demo-2026",
        "Hà Nội Việt Nam",
        "aaaaaaaaaaaaaa",
        "ababababababab"
      })
  void commonOnesAreRefusedWhateverTheirLength(String password) {
    assertThat(problems(password))
        .extracting(Problem::key)
        .containsExactly("access.passwordCommon");
  }

  @Test
  void elevenCharactersAreTooFew() {
    assertThat(problems("mây qua đèo"))
        .extracting(Problem::key)
        .contains("access.passwordTooShort");
  }

  @Test
  void lettersAreCountedAsTheyAreSeenNotAsTheyAreTyped() {
    var decomposed = Normalizer.normalize("mây qua đèo", Normalizer.Form.NFD);

    assertThat(decomposed.length()).isGreaterThan(12);
    assertThat(problems(decomposed)).extracting(Problem::key).contains("access.passwordTooShort");
  }

  @Test
  void oneHundredAndTwentyEightCharactersAreAllowedAndNotMore() {
    var longest = "mây trắng qua đèo".repeat(8).substring(0, 128);

    assertThat(problems(longest)).isEmpty();
    assertThat(problems(longest + "x"))
        .extracting(Problem::key)
        .containsExactly("access.passwordTooLong");
  }

  @Test
  void theUserNameMustNotBeInIt() {
    assertThat(problems("xx LAN.BNG qua đèo"))
        .extracting(Problem::key)
        .containsExactly("access.passwordHasUserName");
  }

  private List<Problem> problems(String password) {
    return rules.problems("fresh", password, "lan.bng");
  }
}
