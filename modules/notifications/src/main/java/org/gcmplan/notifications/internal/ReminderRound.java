package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.Deadline;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.MailReason;

/**
 * Reminds people of what is due by the next working day, and once more when it is late. All of it
 * waits to be told in one letter, also to those who want letters at once.
 */
@Dependent
class ReminderRound {
  private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  private final Notices notices;
  private final Correspondence correspondence;
  private final PeopleNow people;
  private final OpenDeadlines deadlines;
  private final MailTransactions transactions;
  private final PlanClock clock;

  @Inject
  ReminderRound(
      Notices notices,
      Correspondence correspondence,
      PeopleNow people,
      OpenDeadlines deadlines,
      MailTransactions transactions,
      PlanClock clock) {
    this.notices = notices;
    this.correspondence = correspondence;
    this.people = people;
    this.deadlines = deadlines;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param moment when reminders of this day were due; what they say is of that moment, so that the
   *     digest after it tells them also when the round comes late
   */
  void goRound(Instant moment, LocalDate until) {
    transactions.call(correspondence::everybody).stream()
        .map(Correspondent::account)
        .forEach(account -> remind(account, moment, until));
  }

  private void remind(UUID account, Instant moment, LocalDate until) {
    try {
      transactions.call(
          () -> {
            if (notices.choice(account).reasons().contains(MailReason.REMINDER)) {
              people.person(account).stream()
                  .flatMap(person -> deadlines.of(person).stream())
                  .filter(
                      deadline -> !deadline.remindedOtherwise() && !day(deadline).isAfter(until))
                  .forEach(deadline -> note(account, deadline, moment));
            }
            return account;
          });
    } catch (RuntimeException fault) {
      // One who cannot be reminded must not keep the others from being so.
      LOG.log(Level.WARNING, "Somebody was not reminded", fault);
    }
  }

  private void note(UUID account, Deadline deadline, Instant moment) {
    String stage = deadline.due().isAfter(moment) ? "due" : "late";
    String key =
        String.join(
            "/", stage, deadline.about().id(), day(deadline).toString(), account.toString());
    if (!notices.has(key)) {
      LocalizedText subject =
          new LocalizedText(
              subject(stage, deadline, Language.VI), subject(stage, deadline, Language.EN));
      notices.add(
          new NoticeEntry(
              new Letter(
                  key,
                  account,
                  "reminder",
                  subject,
                  LocalizedText.EMPTY,
                  deadline.path(),
                  Optional.of(deadline.about())),
              moment));
    }
  }

  private String subject(String stage, Deadline deadline, Language language) {
    String pattern = MailWording.word("notifications.reminder." + stage, language);
    return new MessageFormat(pattern, language.locale())
        .format(new Object[] {deadline.title().in(language), DAY.format(day(deadline))});
  }

  private LocalDate day(Deadline deadline) {
    return deadline.due().atZone(clock.getZone()).toLocalDate();
  }
}
