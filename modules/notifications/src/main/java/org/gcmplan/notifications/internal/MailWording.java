package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.Language;
import org.gcmplan.notifications.Letter;

/** The words around a letter: salutation, link, and why one gets it. */
@Dependent
class MailWording {

  String plain(Letter letter, Correspondent reader, String address) {
    Language language = reader.language();
    String open =
        letter.path().isEmpty()
            ? ""
            : word("notifications.open", language) + "\n" + address + letter.path() + "\n\n";
    return salutation(reader)
        + "\n\n"
        + text(letter, language, address).plain()
        + "\n\n"
        + open
        + "-- \n"
        + word("notifications.why", language)
        + "\n"
        + address
        + MailMessage.CHOICE
        + "\n";
  }

  String html(Letter letter, Correspondent reader, String address) {
    Language language = reader.language();
    String open =
        letter.path().isEmpty()
            ? ""
            : "<p>%s</p>"
                .formatted(link(address + letter.path(), word("notifications.open", language)));
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body style="font-family:sans-serif;line-height:1.5;color:#15202e;max-width:40rem">
        <p>%s</p>
        %s
        %s
        <hr><p style="color:#46566a;font-size:small">%s</p>
        </body></html>
        """
        .formatted(
            language.tag(),
            MailText.escaped(letter.subject().in(language)),
            MailText.escaped(salutation(reader)),
            text(letter, language, address).html(),
            open,
            link(address + MailMessage.CHOICE, word("notifications.why", language)));
  }

  private static String salutation(Correspondent reader) {
    String pattern = word("notifications.salutation", reader.language());
    return new MessageFormat(pattern, reader.language().locale())
        .format(new Object[] {reader.names().in(reader.language())});
  }

  private static MailText text(Letter letter, Language language, String address) {
    boolean digest = letter.topic().equals(Gathering.TOPIC);
    return new MailText(letter.text().in(language), address, digest);
  }

  private static String link(String target, String words) {
    return "<a href=\"%s\">%s</a>".formatted(MailText.escaped(target), MailText.escaped(words));
  }

  static String word(String key, Language language) {
    return ResourceBundle.getBundle(
            "org.gcmplan.notifications.messages",
            language.locale(),
            MailWording.class.getClassLoader())
        .getString(key);
  }
}
