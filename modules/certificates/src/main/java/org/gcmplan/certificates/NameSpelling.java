package org.gcmplan.certificates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gcmplan.kernel.Folded;

/**
 * A name, word by word, as it is compared: lower case, tone marks at the end of their word (hoà is
 * hòa), no punctuation, & is và, and without «tỉnh», «thành phố», «TP.» before a unit's name.
 */
record NameSpelling(List<String> words) {
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  NameSpelling {
    words = List.copyOf(words);
  }

  static NameSpelling of(String name) {
    String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(lower.replace("&", " và "))) {
      if (!word.isEmpty()) {
        words.add(toneLast(word));
      }
    }
    return new NameSpelling(withoutLevels(words));
  }

  Likeness likeness(NameSpelling other) {
    if (words.equals(other.words)) {
      return Likeness.SAME;
    }
    return new Abbreviations(folded(), other.folded()).match()
        ? Likeness.PROBABLE
        : Likeness.DIFFERENT;
  }

  /** The name where it ends in, or holds, one of these names: what is left. */
  NameSpelling without(List<NameSpelling> names) {
    for (NameSpelling name : names) {
      int place = Collections.indexOfSubList(words, name.words);
      if (place > 0) {
        List<String> left = new ArrayList<>(words);
        left.subList(place, place + name.words.size()).clear();
        return new NameSpelling(left);
      }
    }
    return this;
  }

  private List<String> folded() {
    return words.stream().map(Folded::of).toList();
  }

  /** Hoà and hòa become the same; hoa and hoá do not. */
  private static String toneLast(String word) {
    String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder tones = new StringBuilder();
    TONE.matcher(apart).results().forEach(tone -> tones.append(tone.group()));
    return TONE.matcher(apart).replaceAll("") + tones;
  }

  /** A level before a name says nothing; as the last word it is part of a name. */
  private static List<String> withoutLevels(List<String> words) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int level = levelAt(words, i);
      if (level > 0 && i + level < words.size()) {
        i += level - 1;
      } else {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static int levelAt(List<String> words, int place) {
    String word = Folded.of(words.get(place));
    if (word.equals("tinh") || word.equals("tp")) {
      return 1;
    }
    boolean city =
        word.equals("thanh")
            && place + 1 < words.size()
            && Folded.of(words.get(place + 1)).equals("pho");
    return city ? 2 : 0;
  }
}
