package org.gcmplan.localities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityEstablished;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LocalityServiceTest {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalityId QUANG_BINH = new LocalityId(new UUID(0, 44));
  private static final LocalityId QUANG_TRI = new LocalityId(new UUID(0, 45));
  private static final LocalityId HUE = new LocalityId(new UUID(0, 46));
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC));

  private final LocalitiesOnH2 database = new LocalitiesOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final Localities localities = database.localities(events, CLOCK);
  private final LocalityDirectory directory = database.directory();

  @BeforeEach
  void threeProvinces() {
    establish(QUANG_BINH, province("44", "Quảng Bình"));
    establish(QUANG_TRI, province("45", "Quảng Trị"));
    establish(HUE, province("46", "Thừa Thiên Huế"));
    database.commit();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class Establishing {
    @Test
    void isAnnouncedOnce() {
      assertThat(events.news()).hasSize(3).allMatch(LocalityEstablished.class::isInstance);
      establish(HUE, province("46", "Thừa Thiên Huế"));
      assertThat(events.news()).isEmpty();
    }

    @Test
    void correctsAName() {
      establish(HUE, province("46", "Thừa Thiên - Huế"));
      database.commit();
      assertThat(nameOf(HUE, MERGER)).isEqualTo("Thừa Thiên - Huế");
    }

    @Test
    void refusesACodeThatAnotherUnitHolds() {
      assertThatThrownBy(() -> establish(new LocalityId(new UUID(0, 9)), province("46", "Khác")))
          .hasMessageContaining("localities.codeTaken");
    }

    @Test
    void isNotForEverybody() {
      Actor drafter = new Actor(new UUID(0, 7), "Chuyên viên", HUE.body(), Set.of());
      assertThatThrownBy(
              () -> localities.establish(drafter, HUE, province("46", "Huế"), Optional.empty()))
          .isInstanceOf(NotAllowed.class);
    }
  }

  private void establish(LocalityId id, Designation as) {
    localities.establish(Actor.SYSTEM, id, as, Optional.empty());
  }

  private String nameOf(LocalityId id, LocalDate day) {
    return directory.find(id, day).orElseThrow().designation().name().vi();
  }

  private static Designation province(String code, String name) {
    return new Designation(
        code,
        new LocalizedText(name, name),
        new LocalizedText("Tỉnh " + name, name + " Province"),
        LocalityType.PROVINCE);
  }
}
