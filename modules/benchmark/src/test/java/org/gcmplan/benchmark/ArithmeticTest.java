package org.gcmplan.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that nobody can check by eye are at least added up rightly. */
class ArithmeticTest {
  @TempDir Path folder;

  @Test
  void theMiddleOfThreeIsTheirMedianAndOfFourItLiesBetweenTwo() {
    assertThat(Medians.median(9, 1, 4)).isEqualTo(4);
    assertThat(Medians.median(8, 1, 2, 4)).isEqualTo(3);
    assertThatThrownBy(Medians::median).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void ninetyFiveOfAHundredDoNotExceedThePercentile() {
    List<Integer> hundredAndOne = IntStream.rangeClosed(0, 100).boxed().toList();

    assertThat(Medians.percentile(hundredAndOne, 95)).isEqualTo(95);
    assertThat(Medians.percentile(List.of(7), 95)).isEqualTo(7);
  }

  @Test
  void processorTimeIsReadAlsoFromAProcessWithABracketInItsName() {
    String stat = "17 (a) b) S 1 1 1 0 -1 4194560 9 0 0 0 250 50 30 10 20 0 1 0 5 6 7";

    assertThat(ProcessFigures.cpuMillis(stat)).isEqualTo(3000);
    assertThat(ProcessFigures.ended(stat)).isEqualTo(400);
    assertThat(ProcessFigures.parentOf(stat)).isEqualTo(1);
  }

  @Test
  void anOutlierDoesNotMoveTheResultAndTheRatioGoesByProcessorTime() throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Path csv = folder.resolve("benchmark.csv");
    Results results = new Results(new PrintStream(printed, true, StandardCharsets.UTF_8), csv);
    for (double cpu : new double[] {20, 22, 900}) {
      results.add(new Sample("inbox", Sample.OURS, 20, cpu, cpu, cpu, 100));
      results.add(new Sample("inbox", Sample.BARE, 20, 1000, 1000, 11, 100));
    }
    results.print();

    assertThat(results.medians().get("inbox,ours").cpuMillis()).isEqualTo(22);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("2.00×");
    assertThat(Files.readAllLines(csv)).hasSize(7).startsWith(Sample.HEAD);
    assertThat(Sample.of(Files.readAllLines(csv).get(1)).cpuMillis()).isEqualTo(20);
  }

  @Test
  void aNameAsksForAllRowsThatBeginWithIt() {
    Wanted inbox = new Wanted(Wanted.names("inbox, engine"), 5, folder, folder);

    assertThat(inbox.includes("inbox-100000")).isTrue();
    assertThat(inbox.includes("plan")).isFalse();
    Wanted only = new Wanted(Wanted.names("inbox."), 5, folder, folder);
    assertThat(only.includes("inbox")).isTrue();
    assertThat(only.includes("inbox-100000")).isFalse();
    assertThat(new Wanted(Wanted.names(""), 5, folder, folder).includes("plan")).isTrue();
  }
}
