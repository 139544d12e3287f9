package org.gcmplan.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.gcmplan.audit.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TamperingTest {
  private final Trail trail = new Trail();

  @BeforeEach
  void nineEntries() {
    trail.keep("một", "hai", "ba");
    trail.keep("bốn");
    trail.keep("năm", "sáu", "bảy", "tám", "chín");
  }

  @AfterEach
  void close() {
    trail.close();
  }

  @Test
  void anUntouchedChainIsIntact() {
    assertThat(trail.verify().isIntact()).isTrue();
    assertThat(trail.verify().entries()).isEqualTo(9);
  }

  @Test
  void anEmptyChainIsIntact() {
    try (var empty = new Trail()) {
      assertThat(empty.verify().isIntact()).isTrue();
    }
  }

  @Nested
  class AnEntryOnBehalfOfAnother {
    private static final String TEN = "where seq = 10";

    @BeforeEach
    void theTenth() {
      trail.keepOnBehalfOf(Trail.DEPUTY, "mười");
    }

    @Test
    void keepsBothNamesInAChainThatStaysWhole() {
      var kept = trail.entries().get(9).entry();

      assertThat(kept.name()).isEqualTo("Chuyên viên");
      assertThat(kept.onBehalfOf()).contains(Trail.DEPUTY);
      assertThat(trail.entries().get(8).entry().onBehalfOf()).isEmpty();
      assertThat(trail.verify().isIntact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "principal = null",
          "principal = account",
          "principal_name = null",
          "principal_name = 'Bộ trưởng'",
          "principal_name = principal_name || ' '",
          "principal = null, principal_name = null"
        })
    void isNamedWhenTheOtherNameIsTouched(String change) {
      trail.tamper("update audit.entry set " + change + " " + TEN);

      assertBroken(10, "its content does not give its hash");
    }
  }

  @Nested
  class AnAlteredEntry {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "at_utc = timestampadd(microsecond, 1, at_utc)",
          "event = 'Forgotten'",
          "subject_kind = 'x'",
          "subject_id = '2'",
          "account = '00000000-0000-0000-0000-000000000000'",
          "actor_name = 'Người khác'",
          "principal = account",
          "principal_name = 'Thứ trưởng'",
          "body = 'LOCALITY:00000000-0000-0001-0000-000000000001'",
          "body = 'nobody'",
          "facts = '{}'",
          "facts = facts || ' '",
          "previous = hash",
          "hash = previous || ''",
          "hash = ''"
        })
    void isNamedWhateverWasChanged(String change) {
      trail.tamper(
          "alter table audit.entry drop constraint entry_follows_one_only",
          "update audit.entry set " + change + " where seq = 4");

      assertThat(trail.verify().firstBroken()).contains(4L);
    }

    @Test
    void thatWasGivenAFittingHashIsFoundByTheOneAfter() {
      rewrite(4);

      assertBroken(5, "it does not follow the entry before");
    }

    @Test
    void atTheEndThatWasGivenAFittingHashIsFoundByTheHead() {
      rewrite(9);

      assertBroken(9, "the head has another hash");
    }

    private void rewrite(int number) {
      var old = trail.entries().get(number - 1);
      var forged =
          new StoredEntry(
                  old.number(),
                  old.at(),
                  old.event(),
                  old.subject(),
                  old.account(),
                  old.name(),
                  old.onBehalfOf(),
                  old.body(),
                  "{\"remark\":\"khác\"}",
                  old.previous(),
                  "")
              .sealed();
      trail.tamper(
          "update audit.entry set facts = '%s', hash = '%s' where seq = %d"
              .formatted(forged.facts(), forged.hash(), number));
    }
  }

  @Nested
  class ADeletedEntry {

    @Test
    void inTheMiddleLeavesAGap() {
      trail.tamper("delete from audit.entry where seq = 5");

      assertBroken(5, "the entry is missing");
    }

    @Test
    void atTheBeginningLeavesAGap() {
      trail.tamper("delete from audit.entry where seq <= 2");

      assertBroken(1, "the entry is missing");
    }

    @Test
    void atTheEndIsMissedByTheHead() {
      trail.tamper("delete from audit.entry where seq >= 8");

      assertBroken(8, "the entry is missing; the head counts 9");
    }

    @Test
    void isMissedEvenWhenAllAreGone() {
      trail.tamper("delete from audit.entry");

      assertBroken(1, "the entry is missing; the head counts 9");
    }

    @Test
    void isNotHiddenByNumberingTheOthersAnew() {
      trail.tamper(
          "delete from audit.entry where seq = 5",
          "update audit.entry set seq = seq - 1 where seq > 5",
          "update audit.head set last_seq = 8");

      assertBroken(5, "its content does not give its hash");
    }

    @Test
    void atTheEndIsNotHiddenByALowerCount() {
      trail.tamper("delete from audit.entry where seq = 9", "update audit.head set last_seq = 8");

      assertBroken(8, "the head has another hash");
    }
  }

  @Nested
  class AnInsertedEntry {

    @Test
    void behindTheEndIsUnknownToTheHead() {
      forge(10);

      assertBroken(10, "the head counts only 9");
    }

    @Test
    void beforeTheBeginningIsNone() {
      forge(0);

      assertBroken(0, "the chain begins with 1");
    }

    @Test
    void inTheMiddleDoesNotFit() {
      trail.tamper(
          "update audit.entry set seq = seq + 100 where seq >= 5",
          "update audit.entry set seq = seq - 99 where seq >= 5",
          "update audit.head set last_seq = 10");
      forge(5);

      assertBroken(5, "it does not follow the entry before");
    }

    @Test
    void cannotFollowAnEntryThatHasASuccessor() {
      assertThatThrownBy(() -> trail.tamper(insert(10, trail.entries().get(3).previous())))
          .hasStackTraceContaining("ENTRY_FOLLOWS_ONE_ONLY");
    }

    private void forge(long number) {
      trail.tamper(insert(number, "1".repeat(64)));
    }

    private String insert(long number, String previous) {
      var forged = Happening.of(Trail.noted("lạ")).chained(number, previous);
      return """
          insert into audit.entry
            (seq, at_utc, event, subject_kind, subject_id, account, actor_name, body, facts,
             previous, hash)
          values
            (%d, timestamp '%s', 'Noted', 'remark', '1', '%s', '%s', '%s', '%s', '%s', '%s')"""
          .formatted(
              number,
              LocalDateTime.ofInstant(Trail.NOON, java.time.ZoneOffset.UTC),
              forged.account(),
              forged.name(),
              forged.body(),
              forged.facts(),
              previous,
              forged.hash());
    }
  }

  @Test
  void twoEntriesThatChangedPlacesAreNamed() {
    trail.tamper(
        "update audit.entry set seq = 100 where seq = 3",
        "update audit.entry set seq = 3 where seq = 6",
        "update audit.entry set seq = 6 where seq = 100");

    assertBroken(3, "its content does not give its hash");
  }

  @Test
  void aChangedHeadIsFound() {
    trail.tamper("update audit.head set last_hash = '" + "a".repeat(64) + "'");

    assertBroken(9, "the head has another hash");
  }

  @Test
  void aMissingHeadIsFoundAndNothingMoreIsKept() {
    trail.tamper("delete from audit.head");

    assertBroken(0, "the head of the chain is missing");
    assertThatThrownBy(() -> trail.keep("mười")).isInstanceOf(IllegalStateException.class);
  }

  private void assertBroken(long number, String reason) {
    Verification found = trail.verify();
    assertThat(found.firstBroken()).contains(number);
    assertThat(found.reason()).isEqualTo(reason);
  }
}
