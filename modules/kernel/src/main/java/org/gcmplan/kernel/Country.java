package org.gcmplan.kernel;

import java.time.ZoneId;
import java.util.List;

/**
 * The country whose plan this is, as its data pack describes it. In pages: {@code country}.
 *
 * @param name its name, as it stands in titles
 * @param office who keeps the plan, shown under the application's name
 * @param state its name in official documents, in capitals
 * @param motto the line under it; may be empty
 * @param place where official documents are dated
 * @param zone the zone in which its days begin and end
 * @param languages the languages of the plan, the one that must be there first
 */
public record Country(
    LocalizedText name,
    LocalizedText office,
    LocalizedText state,
    LocalizedText motto,
    LocalizedText place,
    ZoneId zone,
    List<Language> languages) {
  public Country {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("A plan is written in at least one language");
    }
  }

  /** The language that the plan must be written in, and pages begin in. */
  public Language language() {
    return languages.get(0);
  }

  public boolean speaks(Language language) {
    return languages.contains(language);
  }

  /** The language of that tag; the country's own where there is none. */
  public Language languageOf(String tag) {
    return tag == null || tag.isEmpty() ? language() : Language.of(tag);
  }

  /** The text in the language that the plan must be written in. */
  public String main(LocalizedText text) {
    return text.exactlyIn(language());
  }
}
