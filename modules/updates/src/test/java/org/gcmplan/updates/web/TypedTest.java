package org.gcmplan.updates.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {

  @Nested
  class Days {
    @ParameterizedTest
    @ValueSource(strings = {"5/3/2027", "05/03/2027", " 05/03/2027 "})
    void areReadDayFirst(String typed) {
      assertThat(Typed.day(typed)).contains(LocalDate.of(2027, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2027", "29/02/2027", "2027-03-05", "03/2027", "mai", ""})
    void thatDoNotExistAreNotMovedToOneThatDoes(String typed) {
      assertThat(Typed.day(typed)).isEmpty();
    }

    @Test
    void areShownAsTheyAreWritten() {
      assertThat(Typed.shownDay("2027-03-05")).isEqualTo("05/03/2027");
      assertThat(Typed.shownDay("cuối năm 2027")).isEqualTo("cuối năm 2027");
    }
  }

  @Nested
  class Amounts {
    @ParameterizedTest
    @CsvSource({"8000,8000", "'12,5',12.5", "12.5,12.5", "-3,-3", "'0,125',0.125"})
    void areReadWithEitherDecimalSign(String typed, String amount) {
      assertThat(Typed.amount(typed)).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.000", "8,000", "1.250.000", "tám nghìn", "8 000", "1e3"})
    void thatCanBeReadInTwoWaysAreNotGuessed(String typed) {
      assertThat(Typed.amount(typed)).isEmpty();
    }
  }

  @Test
  void entriesStandOnLinesOrBetweenSemicolons() {
    assertThat(Typed.entries("402/QĐ-TTg\r\n\n 30/2020/NĐ-CP ; 72/2006/QH11 "))
        .containsExactly("402/QĐ-TTg", "30/2020/NĐ-CP", "72/2006/QH11");
  }
}
