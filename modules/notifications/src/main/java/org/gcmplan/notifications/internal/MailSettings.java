package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server, as the operator names it. */
@Dependent
class MailSettings {
  private static final String MILLIS = "15000";

  @Inject
  @ConfigProperty(name = "gcmplan.mail.host")
  Optional<String> host = Optional.empty();

  @Inject
  @ConfigProperty(name = "gcmplan.mail.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "gcmplan.mail.encryption", defaultValue = "starttls")
  String encryption = "starttls";

  @Inject
  @ConfigProperty(name = "gcmplan.mail.user")
  Optional<String> user = Optional.empty();

  @Inject
  @ConfigProperty(name = "gcmplan.mail.password")
  Optional<String> password = Optional.empty();

  @Inject
  @ConfigProperty(name = "gcmplan.mail.from", defaultValue = "gcmplan@localhost")
  String from = "gcmplan@localhost";

  @Inject
  @ConfigProperty(name = "gcmplan.mail.attempts", defaultValue = "8")
  int attempts = 8;

  @Inject
  @ConfigProperty(name = "gcmplan.mail.digest-time", defaultValue = "07:30")
  String digestTime = "07:30";

  @Inject
  @ConfigProperty(name = "gcmplan.mail.digest-pause-seconds", defaultValue = "30")
  int digestPauseSeconds = 30;

  @Inject
  @ConfigProperty(name = "gcmplan.public-address")
  Optional<String> publicAddress = Optional.empty();

  @Inject
  @ConfigProperty(name = "gcmplan.url", defaultValue = "http://localhost:8080/gcm")
  String url = "http://localhost:8080/gcm";

  LocalTime digestTime() {
    return LocalTime.parse(digestTime);
  }

  boolean isSwitchedOn() {
    return host.filter(name -> !name.isBlank()).isPresent();
  }

  /** What begins every link: the address from outside, or the one shown at the start. */
  String address() {
    String address = publicAddress.filter(named -> !named.isBlank()).orElse(url).strip();
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** For the mail library. Every wait has an end: a server that hangs must not hold the others. */
  Properties session() {
    Properties settings = new Properties();
    settings.put("mail.transport.protocol", "smtp");
    settings.put("mail.smtp.host", host.orElseThrow());
    settings.put("mail.smtp.port", String.valueOf(port));
    settings.put("mail.smtp.auth", String.valueOf(user.isPresent()));
    settings.put("mail.smtp.starttls.enable", String.valueOf(encryption.equals("starttls")));
    settings.put("mail.smtp.starttls.required", String.valueOf(encryption.equals("starttls")));
    settings.put("mail.smtp.ssl.enable", String.valueOf(encryption.equals("tls")));
    settings.put("mail.smtp.ssl.checkserveridentity", "true");
    settings.put("mail.smtp.connectiontimeout", MILLIS);
    settings.put("mail.smtp.timeout", MILLIS);
    settings.put("mail.smtp.writetimeout", MILLIS);
    return settings;
  }
}
