package org.gcmplan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowsOnPageTest {
  private static final List<Integer> FIVE = IntStream.rangeClosed(1, 5).boxed().toList();

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "9, 3", "0, 1", "-2, 1", "'', 1", "abc, 1", "99999999999, 1"})
  void isThePageAskedForOrTheNearest(String asked, int page) {
    assertThat(RowsOnPage.of(FIVE, asked, 2).page()).isEqualTo(page);
  }

  @Test
  void everyRowStandsOnOnePage() {
    assertThat(IntStream.rangeClosed(1, 3).boxed())
        .flatMap(page -> RowsOnPage.of(FIVE, page.toString(), 2).rows())
        .isEqualTo(FIVE);
    assertThat(RowsOnPage.of(FIVE, "1", 2).pages()).isEqualTo(3);
    assertThat(RowsOnPage.of(FIVE, "1", 2).all()).isEqualTo(5);
  }

  @Test
  void nothingIsOneEmptyPage() {
    assertThat(RowsOnPage.of(List.of(), "", 2).rows()).isEmpty();
    assertThat(RowsOnPage.of(List.of(), "", 2).pages()).isEqualTo(1);
  }
}
