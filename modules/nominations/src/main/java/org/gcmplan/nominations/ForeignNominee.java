package org.gcmplan.nominations;

import java.util.Locale;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a nomination says of a foreign person or organisation beyond the name; no papers, no
 * numbers.
 *
 * @param country of the person's nationality, or of the organisation's seat, by ISO 3166-1 alpha-2
 * @param organisation abroad or international, for which a person works; empty for organisations
 * @param channel through whom the proposal comes; empty until it is said
 */
public record ForeignNominee(
    String country, String organisation, Optional<ProposingChannel> channel) {

  /** The country's name in both languages; empty for an unknown code. */
  public LocalizedText countryName() {
    return nameOf(country);
  }

  /** The name of a country in both languages; empty for an unknown code. */
  public static LocalizedText nameOf(String country) {
    Locale region = new Locale("", country);
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country)
        ? new LocalizedText(
            region.getDisplayCountry(Locale.forLanguageTag("vi")),
            region.getDisplayCountry(Locale.ENGLISH))
        : LocalizedText.EMPTY;
  }

  /** Whether everything is there that the form for foreigners asks. */
  public boolean isComplete() {
    return !countryName().isEmpty() && channel.isPresent();
  }
}
