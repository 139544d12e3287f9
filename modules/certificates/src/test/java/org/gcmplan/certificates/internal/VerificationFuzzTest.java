package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** What anybody may type to verify a certificate: where there is none, nothing is ever found. */
class VerificationFuzzTest {
  private static final int LONGEST = 60;
  private static final AwardsOnH2 AWARDS = new AwardsOnH2();

  @FuzzTest
  void findsNothingWhereNothingIs(FuzzedDataProvider data) {
    String code = data.consumeString(LONGEST);
    String asker = data.consumeString(LONGEST);
    String number = data.consumeString(LONGEST);

    assertThat(AWARDS.verification.byCode(code)).isEmpty();
    assertThat(AWARDS.credentials.withCode(code)).isEmpty();
    assertThat(
            AWARDS
                .verification
                .byNumber(number, data.consumeRemainingAsString(), asker)
                .certificate())
        .isEmpty();
  }
}
