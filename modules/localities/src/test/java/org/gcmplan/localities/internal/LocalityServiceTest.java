package org.gcmplan.localities.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityEstablished;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityMerged;
import org.gcmplan.localities.LocalityRenamed;
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
  private static final LocalityId NEW_QUANG_TRI = new LocalityId(new UUID(1, 44));
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

  @Nested
  class Redesignating {
    private static final LocalDate CITY_FROM = LocalDate.of(2025, 1, 1);

    @BeforeEach
    void hueBecomesACity() {
      events.news();
      localities.redesignate(Actor.SYSTEM, HUE, city("46", "Huế"), CITY_FROM);
      database.commit();
    }

    @Test
    void keepsTheUnit() {
      Locality before = directory.find(HUE, CITY_FROM.minusDays(1)).orElseThrow();
      Locality after = directory.find(HUE, CITY_FROM).orElseThrow();
      assertThat(before.designation().type()).isEqualTo(LocalityType.PROVINCE);
      assertThat(before.designation().name().vi()).isEqualTo("Thừa Thiên Huế");
      assertThat(after.designation().type()).isEqualTo(LocalityType.CITY);
      assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void isAnnouncedOnce() {
      assertThat(events.news()).hasSize(1).allMatch(LocalityRenamed.class::isInstance);
      localities.redesignate(Actor.SYSTEM, HUE, city("46", "Huế"), CITY_FROM);
      assertThat(events.news()).isEmpty();
    }

    @Test
    void ofAnUnknownUnitFails() {
      LocalityId nowhere = new LocalityId(new UUID(9, 9));
      assertThatThrownBy(
              () -> localities.redesignate(Actor.SYSTEM, nowhere, city("99", "X"), CITY_FROM))
          .isInstanceOf(NotFound.class);
    }
  }

  @Nested
  class Merging {
    @BeforeEach
    void quangBinhAndQuangTriMerge() {
      events.news();
      merge();
      database.commit();
    }

    @Test
    void makesANewUnitUnderAnOldCodeAndName() {
      assertThat(directory.withCode("44", MERGER.minusDays(1)).orElseThrow().id())
          .isEqualTo(QUANG_BINH);
      assertThat(directory.withCode("44", MERGER).orElseThrow().id()).isEqualTo(NEW_QUANG_TRI);
      assertThat(directory.withCode("45", MERGER)).isEmpty();
    }

    @Test
    void endsTheFormerUnitsTheDayBefore() {
      assertThat(namesOn(MERGER.minusDays(1)))
          .containsExactly("Quảng Bình", "Quảng Trị", "Thừa Thiên Huế");
      assertThat(namesOn(MERGER)).containsExactly("Quảng Trị", "Thừa Thiên Huế");
    }

    @Test
    void isReadInBothDirections() {
      assertThat(directory.find(QUANG_BINH, MERGER).orElseThrow().successor())
          .contains(NEW_QUANG_TRI);
      assertThat(directory.find(NEW_QUANG_TRI, MERGER).orElseThrow().predecessors())
          .containsExactlyInAnyOrder(QUANG_BINH, QUANG_TRI);
      assertThat(directory.inForceOn(MERGER).get(0).predecessors()).hasSize(2);
    }

    @Test
    void canBeFollowedByAnotherChangeInTheSameTransaction() {
      directory.inForceOn(MERGER);
      localities.redesignate(
          Actor.SYSTEM, NEW_QUANG_TRI, city("44", "Quảng Trị"), MERGER.plusYears(1));
      assertThat(directory.inForceOn(MERGER.plusYears(1)).get(0).designation().type())
          .isEqualTo(LocalityType.CITY);
    }

    @Test
    void leavesAFormerUnitItsName() {
      assertThat(nameOf(QUANG_BINH, MERGER.plusYears(1))).isEqualTo("Quảng Bình");
      assertThat(nameOf(NEW_QUANG_TRI, MERGER.minusYears(1))).isEqualTo("Quảng Trị");
    }

    @Test
    void isAnnouncedOnce() {
      assertThat(events.news()).hasSize(1).allMatch(LocalityMerged.class::isInstance);
      merge();
      establish(QUANG_BINH, province("44", "Quảng Bình"));
      assertThat(events.news()).isEmpty();
    }

    @Test
    void isRefusedForAUnitThatHasEnded() {
      assertThatThrownBy(
              () ->
                  localities.merge(
                      Actor.SYSTEM,
                      List.of(QUANG_TRI, HUE),
                      new LocalityId(new UUID(1, 46)),
                      city("46", "Huế"),
                      MERGER.plusYears(1)))
          .hasMessageContaining("localities.notInForce");
    }

    private void merge() {
      localities.merge(
          Actor.SYSTEM,
          List.of(QUANG_BINH, QUANG_TRI),
          NEW_QUANG_TRI,
          province("44", "Quảng Trị"),
          MERGER);
    }
  }

  private void establish(LocalityId id, Designation as) {
    localities.establish(Actor.SYSTEM, id, as, Optional.empty());
  }

  private String nameOf(LocalityId id, LocalDate day) {
    return directory.find(id, day).orElseThrow().designation().name().vi();
  }

  private List<String> namesOn(LocalDate day) {
    return directory.inForceOn(day).stream().map(u -> u.designation().name().vi()).toList();
  }

  private static Designation province(String code, String name) {
    return new Designation(
        code,
        new LocalizedText(name, name),
        new LocalizedText("Tỉnh " + name, name + " Province"),
        LocalityType.PROVINCE);
  }

  private static Designation city(String code, String name) {
    return new Designation(
        code,
        new LocalizedText(name, name),
        new LocalizedText("Thành phố " + name, name + " City"),
        LocalityType.CITY);
  }
}
