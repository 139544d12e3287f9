package org.gcmplan.exchange.internal;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.gcmplan.kernel.MangledArchive;

/** The workbook of a plan: whatever stands in it is compared, or its faults are named. */
class PlanWorkbookFuzzTest {
  private static final TradingPost POST = new TradingPost();
  private static final byte[] GOOD = POST.workbook();

  @FuzzTest
  void isComparedOrItsFaultsAreNamed(FuzzedDataProvider data) {
    POST.faults(MangledArchive.of(GOOD, data));
  }
}
