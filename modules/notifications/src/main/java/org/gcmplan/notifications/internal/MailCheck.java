package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * What becomes of letters. A mail server that is down takes no node away, which would help nobody:
 * the letters wait, and the facts say since when.
 */
@Readiness
@ApplicationScoped
class MailCheck implements HealthCheck {
  @Inject MailSettings settings;
  @Inject LetterFigures letters;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("mail")
        .withData("switchedOn", settings.isSwitchedOn())
        .withData("waiting", letters.waiting())
        .withData("oldestSeconds", letters.oldestSeconds())
        .withData("givenUp", letters.givenUp())
        .up()
        .build();
  }
}
