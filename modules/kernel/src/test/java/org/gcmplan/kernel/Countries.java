package org.gcmplan.kernel;

import java.time.ZoneId;
import java.util.List;

/** Countries for tests. */
public final class Countries {
  public static final Country VIET_NAM =
      country("Việt Nam", "Asia/Ho_Chi_Minh", List.of(Language.VI, Language.EN));
  public static final Country ENGLISH_ONLY = country("Example", "UTC", List.of(Language.EN));

  private Countries() {}

  private static Country country(String name, String zone, List<Language> languages) {
    LocalizedText text = new LocalizedText(name, name);
    return new Country(text, text, text, text, text, ZoneId.of(zone), languages);
  }
}
