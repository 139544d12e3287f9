package org.gcmplan.exchange.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Spliced;

/** Any file at all as a plan: CSV, an archive of CSVs, or neither. */
class PlanTableFuzzTest {
  private static final TradingPost POST = new TradingPost();
  private static final byte[] GOOD =
      POST.exports.table(TradingPost.FIRST, PlanSheet.TASKS, Language.VI).content();

  @FuzzTest
  void isComparedOrItsFaultsAreNamed(FuzzedDataProvider data) {
    POST.faults(data.consumeBoolean() ? data.consumeRemainingAsBytes() : Spliced.of(GOOD, data));
  }
}
