package org.gcmplan.agencies.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyDissolved;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.AgencyRegistered;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RecordedEvents;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AgencyServiceTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);
  private static final AgencyId LABOUR = new AgencyId(new UUID(0, 1));
  private static final AgencyId HOME_AFFAIRS = new AgencyId(new UUID(0, 2));
  private static final AgencyId HEALTH = new AgencyId(new UUID(0, 3));
  private static final PlanClock CLOCK =
      new PlanClock(Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC));

  private final AgenciesOnH2 database = new AgenciesOnH2();
  private final RecordedEvents events = new RecordedEvents();
  private final Agencies agencies = database.agencies(events, CLOCK);
  private final Reorganisations reorganisations = database.reorganisations(events, CLOCK);
  private final AgencyDirectory directory = database.directory();

  @BeforeEach
  void threeMinistries() {
    agencies.register(Actor.SYSTEM, ministry(LABOUR, "BLDTBXH", "Bộ Lao động"));
    agencies.register(Actor.SYSTEM, ministry(HOME_AFFAIRS, "BNV", "Bộ Nội vụ"));
    agencies.register(Actor.SYSTEM, ministry(HEALTH, "BYT", "Bộ Y tế"));
    database.commit();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Nested
  class Registering {
    @Test
    void isAnnouncedOnce() {
      assertThat(events.news()).hasSize(3).allMatch(AgencyRegistered.class::isInstance);
      agencies.register(Actor.SYSTEM, ministry(HEALTH, "BYT", "Bộ Y tế"));
      assertThat(events.news()).isEmpty();
    }

    @Test
    void correctsAName() {
      agencies.register(Actor.SYSTEM, ministry(HEALTH, "BYT", "Bộ Y  tế"));
      database.commit();
      assertThat(directory.find(HEALTH).orElseThrow().name().vi()).isEqualTo("Bộ Y  tế");
    }

    @Test
    void refusesACodeThatAnotherBodyHolds() {
      NewAgency second = ministry(new AgencyId(new UUID(0, 9)), "BYT", "Bộ khác");
      assertThatThrownBy(() -> agencies.register(Actor.SYSTEM, second))
          .isInstanceOf(BusinessRuleViolation.class)
          .hasMessageContaining("agencies.codeTaken");
    }

    @Test
    void isNotForEverybody() {
      Actor drafter = new Actor(new UUID(0, 7), "Chuyên viên", HEALTH.body(), Set.of());
      assertThatThrownBy(() -> agencies.register(drafter, ministry(HEALTH, "BYT", "Bộ")))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class Dissolving {
    @BeforeEach
    void theLabourMinistryEnds() {
      dissolve(LABOUR, LAST_DAY, List.of(HOME_AFFAIRS, HEALTH));
      database.commit();
    }

    @Test
    void keepsTheBodyUntilItsLastDay() {
      assertThat(directory.inForceOn(LAST_DAY)).extracting(Agency::code).contains("BLDTBXH");
      assertThat(directory.inForceOn(LAST_DAY.plusDays(1)))
          .extracting(Agency::code)
          .containsExactly("BNV", "BYT");
      assertThat(directory.withCode("BLDTBXH", LAST_DAY)).isPresent();
      assertThat(directory.withCode("BLDTBXH", LAST_DAY.plusDays(1))).isEmpty();
    }

    @Test
    void namesEverySuccessorInOrder() {
      assertThat(directory.find(LABOUR).orElseThrow().successors())
          .containsExactly(HOME_AFFAIRS, HEALTH);
    }

    @Test
    void isAnnouncedOnce() {
      assertThat(events.news()).hasAtLeastOneElementOfType(AgencyDissolved.class);
      dissolve(LABOUR, LAST_DAY, List.of(HOME_AFFAIRS, HEALTH));
      assertThat(events.news()).isEmpty();
    }

    @Test
    void isRefusedForAnotherDay() {
      assertThatThrownBy(() -> dissolve(LABOUR, LAST_DAY.plusDays(1), List.of()))
          .hasMessageContaining("agencies.endedAlready");
    }

    @Test
    void isRefusedInFavourOfABodyThatEndedItself() {
      assertThatThrownBy(() -> dissolve(HEALTH, LAST_DAY, List.of(LABOUR)))
          .hasMessageContaining("agencies.successorNotInForce");
    }

    @Test
    void freesTheCode() {
      AgencyId later = new AgencyId(new UUID(0, 8));
      agencies.register(
          Actor.SYSTEM,
          new NewAgency(
              later,
              "BLDTBXH",
              new LocalizedText("Bộ Lao động", "Labour"),
              "BLĐ",
              Optional.of(LAST_DAY.plusDays(1))));
      assertThat(directory.withCode("BLDTBXH", LAST_DAY.plusYears(1)).orElseThrow().id())
          .isEqualTo(later);
    }

    @Test
    void ofAnUnknownBodyFails() {
      AgencyId nobody = new AgencyId(new UUID(0, 99));
      assertThatThrownBy(() -> dissolve(nobody, LAST_DAY, List.of())).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void bodiesStandInVietnameseOrder() {
    agencies.register(Actor.SYSTEM, ministry(new AgencyId(new UUID(0, 4)), "BD", "Bộ Đất"));
    agencies.register(Actor.SYSTEM, ministry(new AgencyId(new UUID(0, 5)), "BDU", "Bộ Dự án"));
    assertThat(directory.all())
        .extracting(agency -> agency.name().vi())
        .containsExactly("Bộ Dự án", "Bộ Đất", "Bộ Lao động", "Bộ Nội vụ", "Bộ Y tế");
  }

  @Test
  void aBodyIsFoundByItsIdAlone() {
    assertThat(HEALTH.body()).isEqualTo(BodyId.agency(new UUID(0, 3)));
    assertThat(directory.find(HEALTH).orElseThrow().code()).isEqualTo("BYT");
    assertThat(directory.find(new AgencyId(new UUID(0, 99)))).isEmpty();
  }

  private static NewAgency ministry(AgencyId id, String code, String name) {
    return new NewAgency(id, code, new LocalizedText(name, name), code, Optional.empty());
  }

  private void dissolve(AgencyId agency, LocalDate lastDay, List<AgencyId> successors) {
    reorganisations.carryOut(
        Actor.SYSTEM,
        new Dissolution(
            agency,
            successors,
            successors.stream().findFirst(),
            Map.of(),
            lastDay.plusDays(1),
            "176/2025/QH15"));
  }
}
