package org.gcmplan.datapack;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.localities.LocalityId;

/**
 * The ids that a data pack gives: always the same for the same code and first day, which together
 * name one body for ever.
 */
public final class StableId {
  private StableId() {}

  /**
   * The id of a ministry or agency.
   *
   * @param from its first day, or empty when it was there before the plan
   */
  public static AgencyId agency(String code, Optional<LocalDate> from) {
    return new AgencyId(of("agency", code, from));
  }

  /**
   * The id of a province or city.
   *
   * @param code the code on its first day
   * @param from its first day, or empty when it was there before the plan
   */
  public static LocalityId locality(String code, Optional<LocalDate> from) {
    return new LocalityId(of("locality", code, from));
  }

  /** The id of a demonstration account. */
  public static UUID account(String userName) {
    return of("account", userName, Optional.empty());
  }

  private static UUID of(String kind, String code, Optional<LocalDate> from) {
    String key = kind + "/" + code + "/" + from.map(LocalDate::toString).orElse("");
    return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
  }
}
