package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.junit.jupiter.api.Test;

/** Bad CSVs, by name; each is made here. */
class BadCsvTest {
  private final TradingPost post = new TradingPost();

  @Test
  void aCsvOfTwoHundredThousandRowsIsRefused() {
    byte[] file =
        "code,title_vi\r\n".concat("1.01,x\r\n".repeat(200_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(post.faults(file)).containsExactly("exchange.file.rows");
  }

  @Test
  void aCsvOfAMillionColumnsIsRefused() {
    byte[] file = "code".concat(",x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

    assertThat(post.faults(file)).containsExactly("exchange.file.columns");
  }

  @Test
  void aCsvInAnotherEncodingIsRefusedWithTheWayOut() {
    byte[] windows = "code,title_vi\r\n1.01,Đề án\r\n".getBytes(Charset.forName("windows-1258"));

    assertThat(post.faults(windows)).containsExactly("exchange.file.encoding");
  }

  @Test
  void aSeparatorThatIsNoneIsNotTaken() {
    for (String start : new String[] {"sep=", "sep=\n", "sep=\r\n", "sep=\"\n", "sep=a\n"}) {
      assertThat(post.faults(start.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }
  }

  @Test
  void aNulIsNamedWithItsLine() {
    ImportCheck check =
        post.check("tasks.csv", "code\r\n1.01\0\r\n".getBytes(StandardCharsets.UTF_8));

    assertThat(check.faults()).extracting(TradingPost::key).containsExactly("exchange.file.nul");
    assertThat(check.faults().get(0).problem().args()).containsExactly(2L);
  }

  @Test
  void raggedRowsAndQuotesAreNamedWithTheirLines() {
    String csv =
        new String(
            post.exports.table(TradingPost.FIRST, PlanSheet.TASKS, Language.VI).content(),
            StandardCharsets.UTF_8);
    byte[] ragged = (csv + "a,b\r\n").getBytes(StandardCharsets.UTF_8);
    byte[] quotes = (csv + "\"a\r\n").getBytes(StandardCharsets.UTF_8);

    assertThat(post.faults(ragged)).contains("exchange.fault.ragged");
    assertThat(post.faults(quotes)).containsExactly("exchange.fault.quotes");
  }

  @Test
  void aFileInAnArchiveThatIsNoTableIsNamed() {
    byte[] file = StillZip.of(Map.of("../../etc/passwd", new byte[] {1}));

    assertThat(post.faults(file))
        .containsExactlyInAnyOrder("exchange.fault.unknownFile", "exchange.fault.noTasks");
  }

  @Test
  void nonsenseInEveryCellIsListedUpToALimit() {
    String csv =
        new String(
            post.exports.table(TradingPost.FIRST, PlanSheet.TASKS, Language.VI).content(),
            StandardCharsets.UTF_8);
    int width = csv.lines().findFirst().orElseThrow().split(",").length;
    String row = "?,".repeat(width - 1) + "?\r\n";

    ImportCheck check =
        post.check("tasks.csv", (csv + row.repeat(5_000)).getBytes(StandardCharsets.UTF_8));

    assertThat(check.faults()).hasSize(2_001);
    assertThat(TradingPost.key(check.faults().get(2_000))).isEqualTo("exchange.fault.more");
  }
}
