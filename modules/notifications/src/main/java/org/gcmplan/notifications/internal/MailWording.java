package org.gcmplan.notifications.internal;

import jakarta.enterprise.context.Dependent;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.access.Correspondent;
import org.gcmplan.kernel.Language;
import org.gcmplan.notifications.Letter;

/** The words around a letter: salutation, link, and why one gets it. */
@Dependent
class MailWording {

  String plain(Letter letter, Correspondent reader, String link) {
    Language language = reader.language();
    String open = link.isEmpty() ? "" : word("notifications.open", language) + "\n" + link + "\n\n";
    return word("notifications.salutation", language, reader.names().in(language))
        + "\n\n"
        + letter.text().in(language)
        + "\n\n"
        + open
        + "-- \n"
        + word("notifications.why", language)
        + "\n";
  }

  String html(Letter letter, Correspondent reader, String link) {
    Language language = reader.language();
    String paragraphs =
        Stream.of(letter.text().in(language).split("\\n\\s*\\n"))
            .map(paragraph -> "<p>" + escaped(paragraph).replace("\n", "<br>") + "</p>")
            .collect(Collectors.joining("\n"));
    String open =
        link.isEmpty()
            ? ""
            : "<p><a href=\"%s\">%s</a></p>"
                .formatted(escaped(link), escaped(word("notifications.open", language)));
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
            escaped(letter.subject().in(language)),
            escaped(word("notifications.salutation", language, reader.names().in(language))),
            paragraphs,
            open,
            escaped(word("notifications.why", language)));
  }

  private static String word(String key, Language language, Object... args) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.gcmplan.notifications.messages",
            language.locale(),
            MailWording.class.getClassLoader());
    return new MessageFormat(words.getString(key), language.locale()).format(args);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
