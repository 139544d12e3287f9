package org.gcmplan.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Optional;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.internal.Indexed.Span;
import org.junit.jupiter.api.AfterAll;

/** Whatever is typed into the search finds something or nothing, and ends. */
class SearchFuzzTest {
  private static final int PAGE = 20;
  private static final SearchRoom ROOM = room();

  /** The next test begins on the same database in memory. */
  @AfterAll
  static void close() {
    ROOM.close();
  }

  @FuzzTest
  void findsSomethingOrNothing(FuzzedDataProvider data) {
    int first = data.consumeInt(0, PAGE);
    SearchPage page = ROOM.find(data.consumeRemainingAsString(), Optional.empty(), first, PAGE);

    assertThat(page.findings()).hasSizeLessThanOrEqualTo(PAGE);
  }

  private static SearchRoom room() {
    SearchRoom room = new SearchRoom();
    room.locality("Hà Nội", "HN", "Hà Tây");
    room.locality("Hồ Chí Minh", "TP.HCM", "Bình Dương");
    room.agency("BNG", "Bộ Ngoại giao", "BNG");
    room.task("3.11", "Phổ biến thông tin cho người di cư", Span.editions(1, Optional.empty()));
    room.update("u1", "CN-07", "Gia hạn nhiệm vụ 3.11");
    room.build();
    return room;
  }
}
