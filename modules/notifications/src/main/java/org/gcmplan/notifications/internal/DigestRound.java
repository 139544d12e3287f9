package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;

/** Writes the digests that are due, each person's in a transaction of its own. */
@Dependent
class DigestRound {
  private static final Logger LOG = Logger.getLogger(DigestRound.class.getName());

  private final Notices notices;
  private final Gathering gathering;
  private final MailTransactions transactions;
  private final MailSettings settings;
  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  DigestRound(
      Notices notices,
      Gathering gathering,
      MailTransactions transactions,
      MailSettings settings,
      WorkingDayCalendar calendar,
      PlanClock clock) {
    this.notices = notices;
    this.gathering = gathering;
    this.transactions = transactions;
    this.settings = settings;
    this.calendar = calendar;
    this.clock = clock;
  }

  void goRound() {
    Map<UUID, Instant> waiting = transactions.call(notices::waiting);
    waiting.forEach(this::gatherWhatIsDue);
  }

  DigestMoments moments() {
    return new DigestMoments(calendar, clock.getZone(), settings.digestTime());
  }

  private void gatherWhatIsDue(UUID account, Instant since) {
    try {
      transactions.call(
          () -> {
            var rhythm = notices.choice(account).rhythm();
            Instant moment = moments().latest(rhythm, clock.instant());
            if (!since.isAfter(moment)) {
              gathering.gather(account, moment);
            }
            return account;
          });
    } catch (RuntimeException fault) {
      // One whose digest cannot be written must not hold those of the others.
      LOG.log(Level.WARNING, "A digest was not written", fault);
    }
  }
}
