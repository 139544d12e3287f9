package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Spliced;
import org.junit.jupiter.api.AfterAll;

/** A table of past awards: each row is named with what it would do, or the table is refused. */
class PastAwardFuzzTest {
  private static final AwardsOnH2 AWARDS = new AwardsOnH2();
  private static final byte[] GOOD =
      """
      kind,name,position,awarded_by,decision_number,decided_on,programme,since,until,merit,golden_book
      collective,Sở Ngoại vụ,,Bộ trưởng,9/QĐ-BNG,2023-05-05,,1/1/2022,31/12/2022,Đã làm,3/2023
      individual,"Ông A",Trưởng phòng,Bộ trưởng,10/QĐ-BNG,5/5/2023,,,,,
      """
          .getBytes(StandardCharsets.UTF_8);

  /** The next test begins on the same database in memory. */
  @AfterAll
  static void close() {
    AWARDS.close();
  }

  @FuzzTest
  void isComparedOrRefused(FuzzedDataProvider data) {
    byte[] file = data.consumeBoolean() ? data.consumeRemainingAsBytes() : Spliced.of(GOOD, data);
    try {
      AWARDS.tables.check(OFFICE, AWARDS.tables.table(file));
    } catch (BusinessRuleViolation plainly) {
      assertThat(plainly.problems()).isNotEmpty();
    }
  }
}
