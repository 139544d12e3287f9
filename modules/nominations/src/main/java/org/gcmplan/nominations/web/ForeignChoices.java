package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gcmplan.kernel.Language;
import org.gcmplan.nominations.ForeignNominee;
import org.gcmplan.nominations.ProposingChannel;

/** What the form for foreign nominees offers. */
@Named
@RequestScoped
public class ForeignChoices {

  /** Countries by their names in the language of the page, in its order; values are the codes. */
  public Map<String, String> getCountries() {
    Language language = NominationTyping.language();
    Map<String, String> countries = new LinkedHashMap<>();
    Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
        .map(code -> Map.entry(ForeignNominee.nameOf(code).in(language), code))
        .sorted(
            Map.Entry.comparingByKey(
                Comparator.comparing(Collator.getInstance(language.locale())::getCollationKey)))
        .forEach(country -> countries.put(country.getKey(), country.getValue()));
    return countries;
  }

  public List<ProposingChannel> getChannels() {
    return List.of(ProposingChannel.values());
  }
}
