package org.gcmplan.updates.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityType;

/** Bodies and people that every test knows. */
final class Known {
  static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate REFORM = LocalDate.of(2025, 3, 1);

  static final AgencyId MOFA = agencyId("BNG");
  static final AgencyId MPS = agencyId("BCA");
  static final AgencyId MOF = agencyId("BTC");
  static final AgencyId MOHA = agencyId("BNV");
  static final AgencyId MOET = agencyId("BGDDT");
  static final AgencyId MOLISA = agencyId("BLDTBXH");
  static final LocalityId HA_NOI = localityId("01");
  static final LocalityId KIEN_GIANG = localityId("91-63");
  static final LocalityId AN_GIANG = localityId("91-34");

  static final BodyId FOREIGN = MOFA.body();
  static final BodyId SECURITY = MPS.body();
  static final BodyId FINANCE = MOF.body();
  static final BodyId HOME = MOHA.body();

  static final Actor DRAFTER = person("Người soạn BNG", FOREIGN, Role.DRAFTER);
  static final Actor SECOND_DRAFTER = person("Người soạn thứ hai BNG", FOREIGN, Role.DRAFTER);
  static final Actor SECURITY_DRAFTER = person("Người soạn BCA", SECURITY, Role.DRAFTER);
  static final Actor SECURITY_FOCAL = person("Đầu mối BCA", SECURITY, Role.FOCAL_POINT);
  static final Actor SECURITY_HEAD = person("Lãnh đạo BCA", SECURITY, Role.OPINION_SIGNER);
  static final Actor FINANCE_FOCAL = person("Đầu mối BTC", FINANCE, Role.FOCAL_POINT);
  static final Actor HOME_FOCAL = person("Đầu mối BNV", HOME, Role.FOCAL_POINT);
  static final Actor STANDING_OFFICE = person("Thường trực", FOREIGN, Role.STANDING_OFFICE);
  static final Actor APPROVER = person("Thứ trưởng", FOREIGN, Role.APPROVER);
  static final Actor SECOND_APPROVER = person("Bộ trưởng", FOREIGN, Role.APPROVER);
  static final Actor PUBLISHER = person("Người công bố", FOREIGN, Role.PUBLISHER);
  static final Actor AUDITOR = person("Kiểm toán", FINANCE, Role.AUDITOR);
  static final Actor LEADER = person("Lãnh đạo", HOME, Role.LEADERSHIP);
  static final Actor ADMINISTRATOR = person("Quản trị", FOREIGN, Role.ADMINISTRATOR);

  private Known() {}

  static Actor person(String name, BodyId body, Role... roles) {
    return new Actor(
        id(name),
        name,
        body,
        Set.copyOf(Stream.of(roles).map(role -> new Grant(role, body)).toList()));
  }

  static List<Agency> agencies() {
    return List.of(
        agency(MOFA, "Bộ Ngoại giao", Optional.empty()),
        agency(MPS, "Bộ Công an", Optional.empty()),
        agency(MOF, "Bộ Tài chính", Optional.empty()),
        agency(MOHA, "Bộ Nội vụ", Optional.empty()),
        agency(MOET, "Bộ Giáo dục và Đào tạo", Optional.empty()),
        agency(
            MOLISA,
            "Bộ Lao động - Thương binh và Xã hội",
            Optional.of(REFORM.minusDays(1)),
            MOHA,
            MOET));
  }

  static List<Locality> localities() {
    return List.of(
        locality(HA_NOI, "Thành phố Hà Nội", Optional.empty(), Optional.empty()),
        locality(
            KIEN_GIANG,
            "Tỉnh Kiên Giang",
            Optional.of(LocalDate.of(2025, 6, 30)),
            Optional.of(AN_GIANG)),
        locality(AN_GIANG, "Tỉnh An Giang", Optional.empty(), Optional.empty()));
  }

  private static Agency agency(
      AgencyId id, String name, Optional<LocalDate> lastDay, AgencyId... successors) {
    return new Agency(id, name, both(name), name, Optional.empty(), lastDay, List.of(successors));
  }

  private static Locality locality(
      LocalityId id, String name, Optional<LocalDate> lastDay, Optional<LocalityId> successor) {
    Designation designation = new Designation("91", both(name), both(name), LocalityType.PROVINCE);
    return new Locality(id, designation, Optional.empty(), lastDay, List.of(), successor);
  }

  static LocalizedText both(String text) {
    return new LocalizedText(text, text);
  }

  private static AgencyId agencyId(String code) {
    return new AgencyId(id(code));
  }

  private static LocalityId localityId(String code) {
    return new LocalityId(id(code));
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
