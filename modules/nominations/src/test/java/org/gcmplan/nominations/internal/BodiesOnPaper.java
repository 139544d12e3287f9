package org.gcmplan.nominations.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;

/** The bodies that the table of nominations names, with those that ended in 2025. */
final class BodiesOnPaper {
  static final BodyId MOFA = ministry("BNG");
  static final BodyId POLICE = ministry("BCA");
  static final BodyId LABOUR = ministry("BLDTBXH");
  static final BodyId HOME = ministry("BNV");
  static final BodyId HEALTH = ministry("BYT");

  /** Ended with Labour; two others took over. */
  static final BodyId CULTURE = ministry("BTTTT");

  static final BodyId DA_NANG = province("48");
  static final BodyId VUNG_TAU = former("77");
  static final BodyId SAIGON = province("79");
  static final LocalDate LABOUR_ENDED = LocalDate.of(2025, 2, 28);
  static final LocalDate MERGED = LocalDate.of(2025, 6, 30);
  private static final List<String> MINISTRIES =
      List.of(
          "BNG", "BTTTT", "BCA", "BLDTBXH", "BNV", "BQP", "HLHPN", "BTP", "BYT", "NHNN", "BGDDT");
  private static final List<String> PROVINCES =
      List.of("40", "48", "79", "20", "15", "42", "80", "96", "38");
  private static final Map<String, String> WENT_INTO =
      Map.of("77", "79", "49", "48", "10", "15", "72", "80", "95", "96");
  private static final Map<String, String> NAMES =
      Map.of("BNG", "Bộ Ngoại giao", "BNV", "Bộ Nội vụ", "77", "Tỉnh Bà Rịa - Vũng Tàu");

  private BodiesOnPaper() {}

  static BodyId ministry(String code) {
    return BodyId.agency(UUID.nameUUIDFromBytes(("A" + code).getBytes(StandardCharsets.UTF_8)));
  }

  static BodyId province(String code) {
    return BodyId.locality(UUID.nameUUIDFromBytes(("N" + code).getBytes(StandardCharsets.UTF_8)));
  }

  static BodyId former(String code) {
    return BodyId.locality(UUID.nameUUIDFromBytes(("F" + code).getBytes(StandardCharsets.UTF_8)));
  }

  private static LocalizedText name(String code) {
    String name = NAMES.getOrDefault(code, "Đơn vị " + code);
    return new LocalizedText(name, code);
  }

  static AgencyDirectory agencies() {
    return new AgencyDirectory() {
      @Override
      public Optional<Agency> find(AgencyId id) {
        return all().stream().filter(agency -> agency.id().equals(id)).findFirst();
      }

      @Override
      public Optional<Agency> withCode(String code, LocalDate day) {
        return all().stream().filter(agency -> agency.code().equals(code)).findFirst();
      }

      @Override
      public List<Agency> inForceOn(LocalDate day) {
        return all().stream().filter(agency -> agency.inForceOn(day)).toList();
      }

      @Override
      public List<Agency> all() {
        return MINISTRIES.stream().map(BodiesOnPaper::agency).toList();
      }
    };
  }

  private static Agency agency(String code) {
    List<BodyId> heirs =
        Map.of("BLDTBXH", List.of(HOME), "BTTTT", List.of(POLICE, HEALTH))
            .getOrDefault(code, List.of());
    return new Agency(
        new AgencyId(ministry(code).id()),
        code,
        name(code),
        code,
        Optional.empty(),
        heirs.isEmpty() ? Optional.empty() : Optional.of(LABOUR_ENDED),
        heirs.stream().map(heir -> new AgencyId(heir.id())).toList());
  }

  static LocalityDirectory localities() {
    return new LocalityDirectory() {
      @Override
      public Optional<Locality> find(LocalityId id, LocalDate day) {
        return units().filter(unit -> unit.id().equals(id)).findFirst();
      }

      @Override
      public Optional<Locality> withCode(String code, LocalDate day) {
        return units().filter(unit -> unit.designation().code().equals(code)).findFirst();
      }

      @Override
      public List<Locality> inForceOn(LocalDate day) {
        return units().filter(unit -> unit.inForceOn(day)).toList();
      }
    };
  }

  private static Stream<Locality> units() {
    Stream<Locality> now =
        PROVINCES.stream()
            .map(
                code ->
                    unit(
                        code,
                        province(code),
                        Optional.empty(),
                        WENT_INTO.entrySet().stream()
                            .filter(old -> old.getValue().equals(code))
                            .map(old -> new LocalityId(former(old.getKey()).id()))
                            .toList(),
                        Optional.empty()));
    Stream<Locality> before =
        WENT_INTO.entrySet().stream()
            .map(
                old ->
                    unit(
                        old.getKey(),
                        former(old.getKey()),
                        Optional.of(MERGED),
                        List.of(),
                        Optional.of(new LocalityId(province(old.getValue()).id()))));
    return Stream.concat(now, before);
  }

  private static Locality unit(
      String code,
      BodyId id,
      Optional<LocalDate> last,
      List<LocalityId> from,
      Optional<LocalityId> into) {
    return new Locality(
        new LocalityId(id.id()),
        new Designation(code, name(code), name(code), LocalityType.PROVINCE),
        Optional.empty(),
        last,
        from,
        into);
  }
}
