package org.gcmplan.datapack.internal;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.datapack.StableId;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The provinces and cities of the shipped pack, loaded into the real register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VietNamLocalitiesTest {
  private static final LocalDate PLAN = LocalDate.of(2020, 3, 20);
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final LoadedCountry country = new LoadedCountry();

  @BeforeAll
  void load() {
    country.load(false);
  }

  @AfterAll
  void close() {
    country.close();
  }

  @Test
  void are63BeforeAnd34AfterTheMerger() {
    assertThat(inForce(PLAN)).hasSize(63);
    assertThat(inForce(MERGER.minusDays(1))).hasSize(63);
    assertThat(inForce(MERGER)).hasSize(34);
  }

  @Test
  void areFoundByTheNameOfEveryUnitThatWentIntoThem() {
    Map<String, String> found = new HashMap<>();
    country
        .aliases()
        .forEach(
            alias ->
                country
                    .localities()
                    .find(new LocalityId(alias.body().id()), MERGER)
                    .ifPresent(unit -> found.put(alias.alias(), unit.designation().name().vi())));

    assertThat(found).containsEntry("HN", "Hà Nội").containsEntry("TP.HCM", "Hồ Chí Minh");
    assertThat(found).containsEntry("Thừa Thiên Huế", "Huế");
    assertThat(inForce(MERGER.minusDays(1)))
        .filteredOn(unit -> unit.successor().isPresent())
        .allSatisfy(
            old -> {
              String heir =
                  old.successor()
                      .flatMap(id -> country.localities().find(id, MERGER))
                      .map(this::name)
                      .orElseThrow();
              assertThat(found.getOrDefault(name(old), name(old))).isEqualTo(heir);
            });
  }

  @Test
  void haveExactlyOneSuccessorEach() {
    Set<LocalityId> after = new HashSet<>(inForce(MERGER).stream().map(Locality::id).toList());
    for (Locality old : inForce(MERGER.minusDays(1))) {
      boolean lives = after.contains(old.id());
      assertThat(old.successor().isPresent()).as(name(old)).isNotEqualTo(lives);
      old.successor().ifPresent(heir -> assertThat(after).as(name(old)).contains(heir));
    }
    assertThat(inForce(MERGER)).filteredOn(unit -> unit.predecessors().isEmpty()).hasSize(11);
    assertThat(inForce(MERGER).stream().mapToInt(unit -> unit.predecessors().size()).sum())
        .isEqualTo(52);
  }

  @ParameterizedTest
  @CsvSource({
    "15, Yên Bái, Lào Cai",
    "24, Bắc Giang, Bắc Ninh",
    "44, Quảng Bình, Quảng Trị",
    "52, Bình Định, Gia Lai",
    "80, Long An, Tây Ninh",
    "82, Tiền Giang, Đồng Tháp",
    "91, Kiên Giang, An Giang"
  })
  void whoseCodeChangedMeaningAreToldApartByTheDay(String code, String before, String after) {
    Locality old = country.localities().withCode(code, MERGER.minusDays(1)).orElseThrow();
    Locality present = country.localities().withCode(code, MERGER).orElseThrow();
    assertThat(name(old)).isEqualTo(before);
    assertThat(name(present)).isEqualTo(after);
    assertThat(present.id()).isNotEqualTo(old.id());
    assertThat(old.successor()).contains(present.id());
  }

  @ParameterizedTest
  @CsvSource({
    "75, 2025-06-30, PROVINCE, Tỉnh Đồng Nai",
    "75, 2025-07-01, PROVINCE, Tỉnh Đồng Nai",
    "75, 2026-04-29, PROVINCE, Tỉnh Đồng Nai",
    "75, 2026-04-30, CITY, Thành phố Đồng Nai",
    "46, 2024-12-31, PROVINCE, Tỉnh Thừa Thiên Huế",
    "46, 2025-01-01, CITY, Thành phố Huế",
    "01, 2020-03-20, CITY, Thành phố Hà Nội"
  })
  void areCalledWhatTheyWereOnTheDay(
      String code, LocalDate day, LocalityType type, String fullName) {
    Locality unit = country.localities().withCode(code, day).orElseThrow();
    assertThat(unit.designation().type()).isEqualTo(type);
    assertThat(unit.designation().fullName().vi()).isEqualTo(fullName);
  }

  @Test
  void keepTheirIdWhenOnlyTheirTypeChanges() {
    LocalDate city = LocalDate.of(2026, 4, 30);
    assertThat(country.localities().withCode("75", city).orElseThrow().id())
        .isEqualTo(StableId.locality("75", Optional.of(MERGER)))
        .isNotEqualTo(StableId.locality("75", Optional.empty()));
  }

  @Test
  void areSevenCitiesAnd27ProvincesFrom30April2026() {
    Map<LocalityType, Long> types =
        inForce(LocalDate.of(2026, 4, 30)).stream()
            .collect(groupingBy(unit -> unit.designation().type(), counting()));
    assertThat(types)
        .containsEntry(LocalityType.CITY, 7L)
        .containsEntry(LocalityType.PROVINCE, 27L);
  }

  private List<Locality> inForce(LocalDate day) {
    return country.localities().inForceOn(day);
  }

  private String name(Locality unit) {
    return unit.designation().name().vi();
  }
}
