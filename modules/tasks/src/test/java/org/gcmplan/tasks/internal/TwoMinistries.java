package org.gcmplan.tasks.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.LocalizedText;

/** Two ministries: the first ended, the second took over. */
final class TwoMinistries implements AgencyDirectory {
  static final LocalDate LABOUR_ENDED = LocalDate.of(2025, 2, 28);
  static final AgencyId LABOUR = new AgencyId(new UUID(0, 1));
  static final AgencyId HOME_AFFAIRS = new AgencyId(new UUID(0, 2));

  private final List<Agency> agencies =
      List.of(
          agency(LABOUR, "Bộ Lao động", Optional.of(LABOUR_ENDED), List.of(HOME_AFFAIRS)),
          agency(HOME_AFFAIRS, "Bộ Nội vụ", Optional.empty(), List.of()));

  @Override
  public Optional<Agency> find(AgencyId id) {
    return agencies.stream().filter(agency -> agency.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Agency> withCode(String code, LocalDate day) {
    return inForceOn(day).stream().filter(agency -> agency.code().equals(code)).findFirst();
  }

  @Override
  public List<Agency> inForceOn(LocalDate day) {
    return agencies.stream().filter(agency -> agency.inForceOn(day)).toList();
  }

  @Override
  public List<Agency> all() {
    return agencies;
  }

  private static Agency agency(
      AgencyId id, String name, Optional<LocalDate> until, List<AgencyId> successors) {
    LocalizedText text = new LocalizedText(name, name + " (en)");
    return new Agency(id, "B", text, "B", Optional.empty(), until, successors);
  }
}
