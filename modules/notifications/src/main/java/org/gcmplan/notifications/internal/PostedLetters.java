package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gcmplan.access.Correspondence;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;
import org.gcmplan.notifications.Outbox;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PostedLetters implements Outbox {
  private final Letters letters;
  private final Notices notices;
  private final Correspondence correspondence;
  private final PlanClock clock;

  @Inject
  PostedLetters(Letters letters, Notices notices, Correspondence correspondence, PlanClock clock) {
    this.letters = letters;
    this.notices = notices;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  @Override
  public void post(Letter letter) {
    MailChoice choice = notices.choice(letter.account());
    if (correspondence.of(letter.account()).isEmpty()
        || !choice.reasons().contains(MailReason.of(letter.topic()))
        || letters.has(letter.key())
        || notices.has(letter.key())) {
      return;
    }
    if (choice.rhythm() == MailRhythm.AT_ONCE) {
      letters.add(new LetterEntry(letter, clock.instant()));
    } else {
      notices.add(new NoticeEntry(letter, clock.instant()));
    }
  }
}
