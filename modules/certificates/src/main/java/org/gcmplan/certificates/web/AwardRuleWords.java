package org.gcmplan.certificates.web;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RuleDays;
import org.gcmplan.certificates.VoteThreshold;
import org.gcmplan.kernel.Language;

/** Values of award rules in words: «5 ngày làm việc» for 5w. */
final class AwardRuleWords {
  private AwardRuleWords() {}

  static String of(AwardRuleKey key, String value, Language language) {
    Locale locale = language.locale();
    ResourceBundle texts = ResourceBundle.getBundle("org.gcmplan.certificates.messages", locale);
    return switch (key.form()) {
      case DAYS -> days(RuleDays.parse(value), texts, locale);
      case THRESHOLD -> threshold(VoteThreshold.parse(value), texts, locale);
      case AMOUNT -> NumberFormat.getIntegerInstance(locale).format(new BigDecimal(value));
      case FACTOR -> NumberFormat.getNumberInstance(locale).format(new BigDecimal(value));
      case FRACTION -> value;
      case OPTIONAL_FRACTION ->
          value.equals("none") ? texts.getString("certificates.value.none") : value;
      case YEARS -> filled("certificates.value.years", texts, locale, Integer.valueOf(value));
      case PARTS ->
          Stream.of(value.split(";"))
              .map(part -> texts.getString("certificates.value." + part))
              .collect(Collectors.joining("; "));
      case VOTE_BASE, TIE, EFFECT, FOREIGN_MONEY -> texts.getString("certificates.value." + value);
    };
  }

  private static String days(RuleDays days, ResourceBundle texts, Locale locale) {
    String key = days.working() ? "certificates.value.workingDays" : "certificates.value.days";
    return filled(key, texts, locale, days.count());
  }

  private static String threshold(VoteThreshold vote, ResourceBundle texts, Locale locale) {
    String key = vote.exceeded() ? "certificates.value.above" : "certificates.value.atLeast";
    return filled(key, texts, locale, vote.share().text());
  }

  private static String filled(String key, ResourceBundle texts, Locale locale, Object named) {
    return new MessageFormat(texts.getString(key), locale).format(new Object[] {named});
  }
}
