package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChainTest {
  private final Trail trail = new Trail();

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void anEntrySaysWhoForWhichBodyAndWhat() {
    trail.keep("một");

    var entry = trail.entries().get(0).entry();
    assertThat(entry.number()).isEqualTo(1);
    assertThat(entry.at()).isEqualTo(Trail.NOON);
    assertThat(entry.event()).isEqualTo("Noted");
    assertThat(entry.subject().kind()).isEqualTo("remark");
    assertThat(entry.account()).isEqualTo(Trail.LAN.account());
    assertThat(entry.body()).isEqualTo(Trail.MOFA);
    assertThat(entry.facts()).isEqualTo("{\"remark\":\"một\"}");
    assertThat(entry.previous()).isEqualTo("0".repeat(64));
  }

  /** Computed once by another program, as {@code docs/audit-chain.md} describes. */
  @Test
  void theHashIsTheOneThatAnybodyComputes() {
    trail.keep("một");

    assertThat(trail.entries().get(0).hash())
        .isEqualTo("a29a1950d5fd10ffb71e27d9dba4111e173b751c279b51ebb760541978a492d9");
  }

  @Test
  void aTransactionRolledBackLeavesNoGap() {
    trail.keep("một");
    forget("hai");
    trail.keep("ba");

    assertThat(trail.entries()).extracting(StoredEntry::number).containsExactly(1L, 2L);
    assertThat(trail.verify().isIntact()).isTrue();
  }

  @Test
  void factsMayBeLong() {
    trail.keep("Đ".repeat(100_000));

    assertThat(trail.verify().isIntact()).isTrue();
  }

  @Test
  void aLongChainIsWalkedInPages() {
    for (int i = 0; i < 25; i++) {
      trail.keep(LongStream.range(0, 100).mapToObj(Long::toString).toArray(String[]::new));
    }

    assertThat(trail.verify().entries()).isEqualTo(2500);
    trail.tamper("update audit.entry set facts = '{}' where seq = 2001");
    assertThat(trail.verify().firstBroken()).contains(2001L);
  }

  @Test
  void eightWritersAtOnceMakeOneChainThatIsIntactAtAnyMoment() throws Exception {
    var office = Executors.newFixedThreadPool(10);
    var writers = new ArrayList<Future<Boolean>>();
    for (int writer = 0; writer < 8; writer++) {
      Callable<Boolean> writing = () -> writeAndRollBackAndWrite(50);
      writers.add(office.submit(writing));
    }
    Callable<Boolean> auditing = () -> alwaysIntact(writers);
    var auditor = office.submit(auditing);
    for (var writer : writers) {
      assertThat(writer.get()).isTrue();
    }
    assertThat(auditor.get()).isTrue();
    office.shutdown();

    assertThat(trail.entries())
        .extracting(StoredEntry::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 8 * 50 * 3).boxed().toList());
    assertThat(trail.verify().isIntact()).isTrue();
  }

  private boolean writeAndRollBackAndWrite(int times) {
    for (int i = 0; i < times; i++) {
      trail.keep("một", "hai");
      forget("không có gì");
      trail.keep("ba");
    }
    return true;
  }

  private boolean alwaysIntact(List<Future<Boolean>> writers) {
    boolean intact = true;
    while (writers.stream().anyMatch(writer -> !writer.isDone())) {
      intact &= trail.verify().isIntact();
    }
    return intact;
  }

  private void forget(String remark) {
    trail.inTransaction(
        connection -> {
          Chain.append(List.of(Happening.of(Trail.noted(remark))), connection);
          connection.rollback();
          return remark;
        });
  }
}
