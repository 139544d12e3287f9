package org.gcmplan.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.junit.jupiter.api.Test;

class InboxTableTest {
  private static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  private final InboxTable table = new InboxTable(new OneName(), CLOCK);

  @Test
  void aRowForEachItemUnderTheWordsOfTheLanguage() {
    String text = table.of(List.of(Items.titled("Gia hạn")), Language.VI);

    assertThat(text.lines())
        .containsExactly(
            "\uFEFF\"Việc cần làm\",\"Số\",\"Tên\",\"Cơ quan đề xuất\",\"Cơ quan được giao\","
                + "\"Giao lúc\",\"Hạn\",\"Xử lý lúc\"",
            "\"Cho ý kiến\",\"CN-07\",\"Gia hạn\",\"Bộ Nội vụ\",\"Bộ Nội vụ\","
                + "\"2026-11-16 09:00\",\"2026-11-25 23:59\",\"\"");
  }

  @Test
  void aFormulaStaysText() {
    assertThat(table.of(List.of(Items.titled("=cmd|' /C calc'!A0")), Language.EN))
        .contains("\"'=cmd|' /C calc'!A0\"");
    assertThat(table.of(List.of(Items.titled("+1\n\"quoted\"")), Language.EN))
        .contains("\"'+1\n\"\"quoted\"\"\"");
  }

  private static class OneName implements BodyDirectory {
    @Override
    public LocalizedText name(BodyId body, LocalDate day) {
      return new LocalizedText("Bộ Nội vụ", "Ministry of Home Affairs");
    }

    @Override
    public List<Body> inForceOn(LocalDate day) {
      return List.of();
    }
  }
}
