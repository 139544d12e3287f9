package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpentTicketsTest {
  private final SpentTickets tickets = new SpentTickets();

  @Test
  void aTicketCountsOnce() {
    assertThat(tickets.claim("a")).isTrue();
    assertThat(tickets.claim("a")).isFalse();
  }

  @Test
  void aFormWithoutEffectMayBeSentAgain() {
    tickets.claim("a");
    tickets.release("a");

    assertThat(tickets.claim("a")).isTrue();
  }

  @Test
  void ofManyAtTheSameTimeOneIsFirst() {
    AtomicInteger first = new AtomicInteger();
    IntStream.range(0, 1000)
        .parallel()
        .filter(each -> tickets.claim("a"))
        .forEach(each -> first.incrementAndGet());

    assertThat(first).hasValue(1);
  }

  @Test
  void onlyTheLatestAreKept() {
    tickets.claim("oldest");
    IntStream.range(0, 500).forEach(each -> tickets.claim("t" + each));

    assertThat(tickets.claim("t499")).isFalse();
    assertThat(tickets.claim("oldest")).isTrue();
  }
}
