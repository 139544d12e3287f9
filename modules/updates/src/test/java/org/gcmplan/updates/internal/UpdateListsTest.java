package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.updates.internal.Known.ADMINISTRATOR;
import static org.gcmplan.updates.internal.Known.AUDITOR;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE_FOCAL;
import static org.gcmplan.updates.internal.Known.HOME_FOCAL;
import static org.gcmplan.updates.internal.Known.LEADER;
import static org.gcmplan.updates.internal.Known.SECURITY_DRAFTER;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.UpdateFilter;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UpdateListsTest {
  private static final int ALL = 1000;

  @Nested
  class OfWhatAReaderMaySee {
    private final Workplace at = new Workplace(Database.named("lists-by-reader"));

    @AfterEach
    void leave() {
      at.close();
    }

    @Test
    void isExactlyWhatTheReaderCanOpen() {
      Collection<UpdateId> everything = oneInEachState().values();

      for (Actor reader :
          List.of(
              DRAFTER,
              SECURITY_DRAFTER,
              SECURITY_FOCAL,
              FINANCE_FOCAL,
              HOME_FOCAL,
              STANDING_OFFICE,
              AUDITOR,
              LEADER,
              ADMINISTRATOR,
              Actor.SYSTEM)) {
        Set<UpdateId> openable =
            everything.stream().filter(id -> canOpen(reader, id)).collect(Collectors.toSet());
        assertThat(ids(at.call(() -> at.catalogue.list(reader, filter("", ALL)))))
            .as(reader.name())
            .containsExactlyInAnyOrderElementsOf(openable);
        assertThat(at.call(() -> at.catalogue.count(reader, filter("", ALL))))
            .isEqualTo(openable.size());
      }
    }

    private Map<UpdateStatus, UpdateId> oneInEachState() {
      Map<UpdateStatus, UpdateId> updates = new EnumMap<>(UpdateStatus.class);
      for (UpdateStatus status : UpdateStatus.values()) {
        updates.put(status, Journey.to(status, at).id());
      }
      return updates;
    }

    private boolean canOpen(Actor reader, UpdateId id) {
      try {
        at.run(() -> at.catalogue.view(reader, id));
        return true;
      } catch (NotFound unseen) {
        return false;
      }
    }
  }

  @Nested
  class AreSearched {
    private final Workplace at = new Workplace(Database.named("lists-searched"));

    @AfterEach
    void leave() {
      at.close();
    }

    @Test
    void withoutMarksInNumberAndTitle() {
      titled("Bảo hộ công dân tại Đà Nẵng", "Consular protection");
      titled("Phòng, chống mua bán người", "Trafficking");

      assertThat(titlesFound("da nang")).containsOnly("Bảo hộ công dân tại Đà Nẵng");
      assertThat(titlesFound("Đà Nẵng")).containsOnly("Bảo hộ công dân tại Đà Nẵng");
      assertThat(titlesFound("TRAFFICKING")).containsOnly("Phòng, chống mua bán người");
      assertThat(titlesFound("cn-0")).hasSizeGreaterThanOrEqualTo(2);
      assertThat(titlesFound("không có")).isEmpty();
    }

    @Test
    void takingSignsAsTheyStand() {
      titled("Đạt 100% chỉ tiêu_1!", "Target");

      assertThat(titlesFound("100%")).containsOnly("Đạt 100% chỉ tiêu_1!");
      assertThat(titlesFound("tieu_1!")).containsOnly("Đạt 100% chỉ tiêu_1!");
      assertThat(titlesFound("1_0")).isEmpty();
      assertThat(titlesFound("%%")).isEmpty();
    }

    @Test
    void byState() {
      Journey.to(UpdateStatus.CHECKING, at);
      UpdateFilter checking = new UpdateFilter(Set.of(UpdateStatus.CHECKING), "", 0, ALL);

      assertThat(at.call(() -> at.catalogue.list(DRAFTER, checking)))
          .isNotEmpty()
          .allMatch(row -> row.status() == UpdateStatus.CHECKING);
    }

    private void titled(String vi, String en) {
      Journey.startsWith(
          at,
          new Proposal(
              UpdateKind.AMEND, new LocalizedText(vi, en), both("x"), List.of(), List.of()));
    }

    private Set<String> titlesFound(String text) {
      return at.call(() -> at.catalogue.list(DRAFTER, filter(text, ALL))).stream()
          .map(row -> row.title().vi())
          .collect(Collectors.toSet());
    }
  }

  @Nested
  class ComeInPages {
    private final Workplace at = new Workplace(Database.named("lists-paged"));

    @AfterEach
    void leave() {
      at.close();
    }

    @Test
    void theNewestFirst() {
      for (int minute = 1; minute <= 5; minute++) {
        at.time.moveTo(Known.NOW.plusSeconds(60L * minute));
        Journey.startsWith(at, Proposals.extension());
      }

      assertThat(references(0)).containsExactly("CN-05", "CN-04");
      assertThat(references(2)).containsExactly("CN-03", "CN-02");
      assertThat(references(4)).containsExactly("CN-01");
    }

    private List<String> references(int first) {
      UpdateFilter page = new UpdateFilter(Set.of(), "", first, 2);
      return at.call(() -> at.catalogue.list(DRAFTER, page)).stream()
          .map(UpdateRow::reference)
          .toList();
    }
  }

  private static UpdateFilter filter(String text, int count) {
    return new UpdateFilter(Set.of(), text, 0, count);
  }

  private static Set<UpdateId> ids(List<UpdateRow> rows) {
    return rows.stream().map(UpdateRow::id).collect(Collectors.toSet());
  }
}
