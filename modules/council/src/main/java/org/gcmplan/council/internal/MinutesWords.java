package org.gcmplan.council.internal;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** The words of minutes, in their language. */
record MinutesWords(Language language, ZoneId zone) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");

  String of(String key, Object... args) {
    String pattern =
        ResourceBundle.getBundle("org.gcmplan.council.messages", language.locale()).getString(key);
    return new MessageFormat(pattern, language.locale()).format(args);
  }

  String in(LocalizedText text) {
    return text.in(language);
  }

  String day(LocalDate day) {
    return DAY.format(day);
  }

  String hour(Instant moment) {
    return HOUR.format(moment.atZone(zone));
  }

  String moment(Instant moment) {
    return MOMENT.format(moment.atZone(zone));
  }
}
