package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {
  private final TradingPost post = new TradingPost();

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void aCsvMayBeSeparatedInThreeWays(String separator) {
    String csv = String.join(separator, csvCells("Tên ở CSV"));

    ImportCheck check = post.check("tasks.csv", csv.getBytes(StandardCharsets.UTF_8));

    assertThat(check.faults()).isEmpty();
    assertThat(check.tasks().get(0).fields().get(0).inFile().vi()).isEqualTo("Tên ở CSV");
  }

  @Test
  void aCsvMayBeInUtf16() {
    String csv = String.join("\t", csvCells("Tên ở CSV"));

    assertThat(
            post.check("tasks.csv", ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE)).tasks())
        .hasSize(1);
    assertThat(post.check("tasks.csv", csv.getBytes(StandardCharsets.UTF_16BE)).tasks()).hasSize(1);
  }

  /** The heading and the row of task 1.02 with another title, as quoted cells. */
  private List<String> csvCells(String title) {
    String csv =
        new String(
            post.exports.table(TradingPost.FIRST, PlanSheet.TASKS, Language.VI).content(),
            StandardCharsets.UTF_8);
    String two = csv.substring(1).lines().limit(2).reduce((a, b) -> a + "\r\n" + b).orElseThrow();
    return List.of(two.replace("Nhiệm vụ có hạn", title).split("(?<=\"),(?=\")"));
  }
}
