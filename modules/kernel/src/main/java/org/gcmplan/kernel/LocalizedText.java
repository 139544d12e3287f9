package org.gcmplan.kernel;

import java.text.Normalizer;

/** A text in both languages, kept in NFC and without surrounding blanks. Either may be missing. */
public record LocalizedText(String vi, String en) {

  public static final LocalizedText EMPTY = new LocalizedText("", "");

  public LocalizedText {
    vi = Normalizer.normalize(vi, Normalizer.Form.NFC).strip();
    en = Normalizer.normalize(en, Normalizer.Form.NFC).strip();
  }

  /** The text in that language; where it is missing, the other one. */
  public String in(Language language) {
    String wanted = exactlyIn(language);
    return wanted.isEmpty()
        ? exactlyIn(language == Language.VI ? Language.EN : Language.VI)
        : wanted;
  }

  /** The text in that language, or empty. */
  public String exactlyIn(Language language) {
    return language == Language.VI ? vi : en;
  }

  public boolean isMissing(Language language) {
    return exactlyIn(language).isEmpty();
  }

  public boolean isEmpty() {
    return vi.isEmpty() && en.isEmpty();
  }
}
