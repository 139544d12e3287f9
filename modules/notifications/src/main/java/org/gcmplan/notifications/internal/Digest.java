package org.gcmplan.notifications.internal;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.MailReason;

/**
 * What a digest says: how much is open, then everything new by its reason, each with the way there.
 */
record Digest(List<NoticeEntry> news, List<Deadline> open, Instant moment, ZoneId zone) {
  /** What it names one by one; the rest is counted. */
  static final int MOST_LINES = 40;

  private static final int LONGEST_LINE = 180;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  LocalizedText subject() {
    return both(
        language ->
            word(
                "digest.subject",
                language,
                DAY.format(moment.atZone(zone)),
                news.size(),
                overdue()));
  }

  LocalizedText text() {
    return both(language -> openWork(language) + reasons(language) + rest(language));
  }

  private String openWork(Language language) {
    return open.isEmpty()
        ? word("digest.nothingOpen", language)
        : word("digest.open", language, open.size(), overdue(), dueWithinAWeek());
  }

  private String reasons(Language language) {
    return byReason().entrySet().stream()
        .map(
            group ->
                "\n\n"
                    + word("digest.reason." + group.getKey(), language, count(group.getKey()))
                    + "\n"
                    + group.getValue().stream()
                        .map(notice -> MailText.line(line(notice, language), notice.path()))
                        .collect(Collectors.joining("\n")))
        .collect(Collectors.joining());
  }

  private String rest(Language language) {
    int more = news.size() - MOST_LINES;
    return more > 0 ? "\n\n" + word("digest.more", language, more) : "";
  }

  private Map<MailReason, List<NoticeEntry>> byReason() {
    return news.stream()
        .limit(MOST_LINES)
        .collect(
            Collectors.groupingBy(
                NoticeEntry::reason, () -> new EnumMap<>(MailReason.class), Collectors.toList()));
  }

  private long count(MailReason reason) {
    return news.stream().filter(notice -> notice.reason() == reason).count();
  }

  private long overdue() {
    return open.stream().filter(each -> !each.due().isAfter(moment)).count();
  }

  private long dueWithinAWeek() {
    Instant later = moment.plus(Duration.ofDays(7));
    return open.stream()
        .filter(each -> each.due().isAfter(moment) && !each.due().isAfter(later))
        .count();
  }

  private static String line(NoticeEntry notice, Language language) {
    String subject = notice.subject().in(language);
    return subject.length() <= LONGEST_LINE ? subject : subject.substring(0, LONGEST_LINE) + "…";
  }

  private static String word(String key, Language language, Object... named) {
    String pattern = MailWording.word("notifications." + key, language);
    return new MessageFormat(pattern, language.locale()).format(named);
  }

  private static LocalizedText both(java.util.function.Function<Language, String> text) {
    return new LocalizedText(text.apply(Language.VI), text.apply(Language.EN));
  }
}
