package org.gcmplan.coverage.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * The Ministry of Labour ends on 28 February 2025; its work goes to Home Affairs, some to Health.
 */
final class Ministries implements AgencyDirectory {
  static final AgencyId FOREIGN_AFFAIRS = new AgencyId(new UUID(2, 1));
  static final AgencyId LABOUR = new AgencyId(new UUID(2, 2));
  static final AgencyId HOME_AFFAIRS = new AgencyId(new UUID(2, 3));
  static final AgencyId HEALTH = new AgencyId(new UUID(2, 4));

  private final List<Agency> all =
      List.of(
          agency(FOREIGN_AFFAIRS, "BNG", Optional.empty(), List.of()),
          agency(
              LABOUR,
              "BLDTBXH",
              Optional.of(LocalDate.of(2025, 2, 28)),
              List.of(HOME_AFFAIRS, HEALTH)),
          agency(HOME_AFFAIRS, "BNV", Optional.empty(), List.of()),
          agency(HEALTH, "BYT", Optional.empty(), List.of()));

  private static Agency agency(
      AgencyId id, String code, Optional<LocalDate> until, List<AgencyId> successors) {
    LocalizedText name = new LocalizedText(code, code);
    return new Agency(id, code, name, code, Optional.empty(), until, successors);
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return all.stream().filter(agency -> agency.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Agency> withCode(String code, LocalDate day) {
    return inForceOn(day).stream().filter(agency -> agency.code().equals(code)).findFirst();
  }

  @Override
  public List<Agency> inForceOn(LocalDate day) {
    return all.stream().filter(agency -> agency.inForceOn(day)).toList();
  }

  @Override
  public List<Agency> all() {
    return all;
  }
}
