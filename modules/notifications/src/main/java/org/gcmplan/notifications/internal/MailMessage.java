package org.gcmplan.notifications.internal;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.gcmplan.access.Correspondent;
import org.gcmplan.notifications.Letter;

/** A letter as mail: plain text and HTML, in the reader's language. */
class MailMessage extends MimeMessage {
  /** Where people say what they want mail for, and stop it. */
  static final String CHOICE = "/access/account.xhtml#mail-title";

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final MailSettings settings;
  private final MailWording wording;
  private String messageId = "";

  MailMessage(Session session, MailSettings settings, MailWording wording) {
    super(session);
    this.settings = settings;
    this.wording = wording;
  }

  MailMessage of(Letter letter, Correspondent reader, Instant now) throws MessagingException {
    messageId = "<" + hash(letter.key()) + "@" + domain() + ">";
    setFrom(new InternetAddress(settings.from));
    setRecipient(Message.RecipientType.TO, new InternetAddress(reader.address()));
    setSubject(letter.subject().in(reader.language()), UTF_8);
    setSentDate(Date.from(now));
    setHeader("Auto-Submitted", "auto-generated");
    setHeader("List-Unsubscribe", "<" + settings.address() + CHOICE + ">");
    setHeader("Content-Language", reader.language().tag());
    MimeMultipart forms = new MimeMultipart("alternative");
    forms.addBodyPart(part(wording.plain(letter, reader, settings.address()), "plain"));
    forms.addBodyPart(part(wording.html(letter, reader, settings.address()), "html"));
    setContent(forms);
    saveChanges();
    return this;
  }

  /** The same letter has the same id, however often it is sent. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  private static MimeBodyPart part(String text, String form) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, form);
    return part;
  }

  private String domain() {
    return settings.from.substring(settings.from.indexOf('@') + 1).replace(">", "");
  }

  private static String hash(String key) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
