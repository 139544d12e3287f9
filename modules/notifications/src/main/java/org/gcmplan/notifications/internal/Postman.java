package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.Letter;

/**
 * Takes letters to the mail server. A letter is claimed, sent, and marked as sent, in this order
 * and in three steps: who dies between the second and the third leaves a letter that is sent once
 * more when the claim lapses, with the same Message-ID, by which mail servers know it again.
 */
@Dependent
class Postman {
  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final int AT_ONCE = 50;

  private final Letters letters;
  private final Correspondence correspondence;
  private final MailServer server;
  private final MailSettings settings;
  private final MailTransactions transactions;
  private final PlanClock clock;

  @Inject
  Postman(
      Letters letters,
      Correspondence correspondence,
      MailServer server,
      MailSettings settings,
      MailTransactions transactions,
      PlanClock clock) {
    this.letters = letters;
    this.correspondence = correspondence;
    this.server = server;
    this.settings = settings;
    this.transactions = transactions;
    this.clock = clock;
  }

  void goRound() {
    if (settings.isSwitchedOn()) {
      transactions.call(() -> letters.due(clock.instant(), AT_ONCE)).forEach(this::deliver);
    }
  }

  private void deliver(UUID id) {
    UUID claim = UUID.randomUUID();
    if (!transactions.call(() -> letters.claim(id, claim, clock.instant()))) {
      return;
    }
    Letter letter = transactions.call(() -> letters.find(id).orElseThrow().letter());
    Optional<Correspondent> reader = transactions.call(() -> correspondence.of(letter.account()));
    if (reader.isEmpty()) {
      note(id, claim, entry -> entry.undeliverable("notifications.fault.noAddress"));
      return;
    }
    try {
      server.send(letter, reader.get());
      note(id, claim, entry -> entry.sent(clock.instant()));
    } catch (MessagingException refused) {
      LOG.log(Level.INFO, "A letter was not taken: {0}", refused.getMessage());
      note(id, claim, entry -> entry.failed(why(refused), settings.attempts, clock.instant()));
    }
  }

  private void note(UUID id, UUID claim, Consumer<LetterEntry> outcome) {
    transactions.call(
        () -> {
          letters.find(id).filter(entry -> entry.isClaimedBy(claim)).ifPresent(outcome);
          return id;
        });
  }

  private static String why(MessagingException refused) {
    return Optional.ofNullable(refused.getMessage()).orElse(refused.getClass().getSimpleName());
  }
}
