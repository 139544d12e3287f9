package org.gcmplan.council;

import java.text.Normalizer;

/** What a custodian of a ballot knows and nobody else; never shown, never kept. */
public record Passphrase(String words) {
  public static final int SHORTEST = 12;

  public Passphrase {
    words = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
  }

  public boolean isTooShort() {
    return words.codePointCount(0, words.length()) < SHORTEST;
  }

  @Override
  public String toString() {
    return "…";
  }
}
