package org.gcmplan.tasks.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;

/** Two provinces: the first went into the second, which later becomes a city. */
final class TwoProvinces implements LocalityDirectory {
  static final LocalDate HAU_GIANG_ENDED = LocalDate.of(2025, 6, 30);
  static final LocalDate CITY_FROM = LocalDate.of(2026, 4, 30);
  static final LocalityId HAU_GIANG = new LocalityId(new UUID(1, 93));
  static final LocalityId CAN_THO = new LocalityId(new UUID(1, 92));

  @Override
  public Optional<Locality> find(LocalityId id, LocalDate day) {
    if (id.equals(HAU_GIANG)) {
      return Optional.of(
          locality(
              id,
              designated("Tỉnh", "Hậu Giang", LocalityType.PROVINCE),
              Optional.of(HAU_GIANG_ENDED),
              Optional.of(CAN_THO)));
    }
    Designation as =
        day.isBefore(CITY_FROM)
            ? designated("Tỉnh", "Cần Thơ", LocalityType.PROVINCE)
            : designated("Thành phố", "Cần Thơ", LocalityType.CITY);
    return Optional.of(id)
        .filter(CAN_THO::equals)
        .map(known -> locality(known, as, Optional.empty(), Optional.empty()));
  }

  @Override
  public Optional<Locality> withCode(String code, LocalDate day) {
    return inForceOn(day).stream().filter(u -> u.designation().code().equals(code)).findFirst();
  }

  @Override
  public List<Locality> inForceOn(LocalDate day) {
    return List.of(find(CAN_THO, day).orElseThrow());
  }

  private static Locality locality(
      LocalityId id, Designation as, Optional<LocalDate> until, Optional<LocalityId> successor) {
    return new Locality(id, as, Optional.empty(), until, List.of(), successor);
  }

  private static Designation designated(String kind, String name, LocalityType type) {
    return new Designation(
        "92", new LocalizedText(name, name), new LocalizedText(kind + " " + name, name), type);
  }
}
