package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.gcmplan.access.Correspondence;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.Letter;
import org.gcmplan.notifications.Outbox;

@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PostedLetters implements Outbox {
  private final Letters letters;
  private final Correspondence correspondence;
  private final PlanClock clock;

  @Inject
  PostedLetters(Letters letters, Correspondence correspondence, PlanClock clock) {
    this.letters = letters;
    this.correspondence = correspondence;
    this.clock = clock;
  }

  @Override
  public void post(Letter letter) {
    if (correspondence.of(letter.account()).isPresent() && !letters.has(letter.key())) {
      letters.add(new LetterEntry(letter, clock.instant()));
    }
  }
}
