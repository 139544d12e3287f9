package org.gcmplan.kernel;

import java.util.Locale;

/** The languages of screens and content. A closed list: no other tag ever reaches a page. */
public enum Language {
  VI,
  EN;

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the language is called. */
  public LocalizedText called() {
    return this == VI
        ? new LocalizedText("tiếng Việt", "Vietnamese")
        : new LocalizedText("tiếng Anh", "English");
  }

  /** The language of a tag such as {@code en-GB}; Vietnamese for anything unknown. */
  public static Language of(String tag) {
    return tag != null && tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : VI;
  }
}
