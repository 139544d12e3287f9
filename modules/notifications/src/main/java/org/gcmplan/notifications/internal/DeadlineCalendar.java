package org.gcmplan.notifications.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.notifications.Deadline;

/**
 * Deadlines as iCalendar (RFC 5545): an event of a whole day per deadline, free time, the same
 * deadline always under the same UID.
 */
record DeadlineCalendar(String address, ZoneId zone, Language language, Instant now) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu");
  private static final int LONGEST_LINE = 75;

  String of(List<Deadline> deadlines) {
    StringBuilder text = new StringBuilder();
    line(text, "BEGIN:VCALENDAR");
    line(text, "VERSION:2.0");
    line(text, "PRODID:-//GCM Plan//Deadlines//" + language.name());
    line(text, "CALSCALE:GREGORIAN");
    line(text, "X-WR-CALNAME:" + escaped(word("name")));
    line(text, "REFRESH-INTERVAL;VALUE=DURATION:" + Duration.ofHours(1));
    line(text, "X-PUBLISHED-TTL:" + Duration.ofHours(1));
    deadlines.forEach(deadline -> event(text, deadline));
    line(text, "END:VCALENDAR");
    return text.toString();
  }

  private void event(StringBuilder text, Deadline deadline) {
    LocalDate day = deadline.due().atZone(zone).toLocalDate();
    String link = address + deadline.path();
    line(text, "BEGIN:VEVENT");
    line(text, "UID:" + deadline.about().kind() + "-" + deadline.about().id() + "@gcmplan");
    line(text, "DTSTAMP:" + MOMENT.format(now));
    line(text, "DTSTART;VALUE=DATE:" + DAY.format(day));
    line(text, "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line(text, "SUMMARY:" + escaped(deadline.title().in(language)));
    line(text, "DESCRIPTION:" + escaped(word("until") + " " + until(deadline) + "\n" + link));
    line(text, "URL:" + link);
    line(text, "CATEGORIES:" + escaped(word("category")));
    line(text, "TRANSP:TRANSPARENT");
    line(text, "END:VEVENT");
  }

  private String until(Deadline deadline) {
    return HOUR.format(deadline.due().atZone(zone));
  }

  private String word(String key) {
    return MailWording.word("notifications.calendar." + key, language);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\R", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** Lines end at 75 octets, never within a letter; what follows begins with a blank. */
  private static void line(StringBuilder text, String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int letter = content.codePointAt(at);
      String written = Character.toString(letter);
      int size = written.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > LONGEST_LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(written);
      octets += size;
      at += written.length();
    }
    text.append("\r\n");
  }
}
