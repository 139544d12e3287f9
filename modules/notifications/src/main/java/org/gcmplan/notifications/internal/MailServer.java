package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.notifications.Letter;

/** The configured mail server. */
@Dependent
class MailServer {
  private final MailSettings settings;
  private final MailWording wording;
  private final PlanClock clock;

  @Inject
  MailServer(MailSettings settings, MailWording wording, PlanClock clock) {
    this.settings = settings;
    this.wording = wording;
    this.clock = clock;
  }

  void send(Letter letter, Correspondent reader) throws MessagingException {
    Session session = Session.getInstance(settings.session(), credentials());
    Transport.send(new MailMessage(session, settings, wording).of(letter, reader, clock.instant()));
  }

  private Authenticator credentials() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(settings.user.orElse(""), settings.password.orElse(""));
      }
    };
  }
}
