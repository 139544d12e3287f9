package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;

/** What anybody may type to verify a certificate: where there is none, nothing is ever found. */
class VerificationFuzzTest {
  private static final int LONGEST = 60;
  private static final AwardsOnH2 AWARDS = new AwardsOnH2();

  /** The next test begins on the same database in memory. */
  @AfterAll
  static void close() {
    AWARDS.close();
  }

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
