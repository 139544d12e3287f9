package org.gcmplan.certificates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/**
 * Who receives a certificate, as named on it.
 *
 * @param foreign whether a foreign person or organisation
 * @param name the person's name, or the full name of the collective or household
 * @param position a person's function and unit; empty for others
 * @param body the ministry or locality that it is or belongs to; empty for outsiders
 */
public record Recipient(
    RecipientKind kind,
    boolean foreign,
    LocalizedText name,
    LocalizedText position,
    Optional<BodyId> body) {
  /** The longest name that is taken, in each language. */
  public static final int LONGEST_NAME = 300;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public Recipient {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A recipient has a name");
    }
  }

  /** Whether the names are the same but for the way in which they are typed. */
  public boolean sameSpelling(Recipient other) {
    return likeness(other) == Likeness.SAME;
  }

  /**
   * How much the two look like one, by kind, name and position. Whether their bodies have to do
   * with each other is for the caller to know.
   */
  public Likeness likeness(Recipient other) {
    return likeness(other, List.of());
  }

  /**
   * How much the two look like one when it does not matter which of these units stands in the name:
   * «Sở Ngoại vụ tỉnh Quảng Nam» went into «Sở Ngoại vụ thành phố Đà Nẵng». Never more than
   * probable then.
   */
  public Likeness likeness(Recipient other, Collection<LocalizedText> units) {
    if (kind != other.kind) {
      return Likeness.DIFFERENT;
    }
    Likeness names = likeness(name, other.name, units);
    boolean elsewhere =
        kind == RecipientKind.INDIVIDUAL
            && !position.isEmpty()
            && !other.position.isEmpty()
            && !likeness(position, other.position, units).isSuspect();
    return names == Likeness.SAME && elsewhere ? Likeness.PROBABLE : names;
  }

  /** The same for all names that are the same but for the way in which they are typed. */
  public String spelling() {
    return kind + " " + String.join(" ", NameSpelling.of(name.in(Language.VI)).words());
  }

  private static Likeness likeness(
      LocalizedText one, LocalizedText other, Collection<LocalizedText> units) {
    boolean inVietnamese = !one.isMissing(Language.VI) && !other.isMissing(Language.VI);
    Language language = inVietnamese ? Language.VI : Language.EN;
    NameSpelling first = NameSpelling.of(one.in(language));
    NameSpelling second = NameSpelling.of(other.in(language));
    Likeness asTheyAre = first.likeness(second);
    if (asTheyAre.isSuspect() || units.isEmpty()) {
      return asTheyAre;
    }
    List<NameSpelling> left = units.stream().map(n -> NameSpelling.of(n.in(language))).toList();
    Likeness without = first.without(left).likeness(second.without(left));
    return without.isSuspect() ? Likeness.PROBABLE : Likeness.DIFFERENT;
  }

  /** The name for lists of those who need no more: «Nguyễn V. A.» for a person. */
  public LocalizedText masked() {
    return kind == RecipientKind.INDIVIDUAL
        ? new LocalizedText(masked(name.vi()), masked(name.en()))
        : name;
  }

  private static String masked(String name) {
    String[] words = BLANKS.split(name);
    StringBuilder masked = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      masked.append(' ').appendCodePoint(words[i].codePointAt(0)).append('.');
    }
    return masked.toString();
  }
}
