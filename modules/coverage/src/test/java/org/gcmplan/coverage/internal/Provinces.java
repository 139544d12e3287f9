package org.gcmplan.coverage.internal;

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

/** Lào Cai and Yên Bái go into one on the day of the merger; Lai Châu stays as it is. */
final class Provinces implements LocalityDirectory {
  static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  static final LocalityId LAO_CAI = new LocalityId(new UUID(0, 10));
  static final LocalityId YEN_BAI = new LocalityId(new UUID(0, 15));
  static final LocalityId LAI_CHAU = new LocalityId(new UUID(0, 12));
  static final LocalityId NEW_LAO_CAI = new LocalityId(new UUID(1, 15));

  private final List<Locality> all =
      List.of(
          new Locality(
              LAI_CHAU,
              as("12", "Lai Châu"),
              Optional.empty(),
              Optional.empty(),
              List.of(),
              Optional.empty()),
          ended(LAO_CAI, "10", "Lào Cai"),
          new Locality(
              NEW_LAO_CAI,
              as("15", "Lào Cai"),
              Optional.of(MERGER),
              Optional.empty(),
              List.of(LAO_CAI, YEN_BAI),
              Optional.empty()),
          ended(YEN_BAI, "15", "Yên Bái"));

  private static Locality ended(LocalityId id, String code, String name) {
    return new Locality(
        id,
        as(code, name),
        Optional.empty(),
        Optional.of(MERGER.minusDays(1)),
        List.of(),
        Optional.of(NEW_LAO_CAI));
  }

  private static Designation as(String code, String name) {
    LocalizedText text = new LocalizedText(name, name);
    return new Designation(code, text, text, LocalityType.PROVINCE);
  }

  List<Locality> everKnown() {
    return all;
  }

  @Override
  public Optional<Locality> find(LocalityId id, LocalDate day) {
    return all.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Locality> withCode(String code, LocalDate day) {
    return inForceOn(day).stream()
        .filter(unit -> unit.designation().code().equals(code))
        .findFirst();
  }

  @Override
  public List<Locality> inForceOn(LocalDate day) {
    return all.stream().filter(unit -> unit.inForceOn(day)).toList();
  }
}
