package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The page on which certificates are laid out: ours, or the operator's own. What stands in double
 * braces is replaced by the words of the certificate.
 */
@Dependent
class CertificateTemplate {
  private static final String OURS = "/org/gcmplan/certificates/certificate.xhtml";
  private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final String page;

  @Inject
  CertificateTemplate(
      @ConfigProperty(name = "gcmplan.certificates.template") Optional<String> file) {
    page = file.map(String::strip).filter(named -> !named.isEmpty()).map(this::read).orElse(ours());
  }

  /**
   * The page with its words.
   *
   * @param picture the drawing at {{qr}}, markup of our own
   */
  String filled(Map<String, String> texts, String picture) {
    Matcher place = PLACE.matcher(page);
    StringBuilder filled = new StringBuilder(page.length() + 4096);
    while (place.find()) {
      String name = place.group(1);
      String text = name.equals("qr") ? picture : escaped(texts.getOrDefault(name, ""));
      place.appendReplacement(filled, Matcher.quoteReplacement(text));
    }
    return place.appendTail(filled).toString();
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(sign -> sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF)
        .forEach(
            sign -> {
              switch (sign) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(sign);
              }
            });
    return escaped.toString();
  }

  private String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "The page of gcmplan.certificates.template cannot be read", unreadable);
    }
  }

  private static String ours() {
    try (InputStream shipped = CertificateTemplate.class.getResourceAsStream(OURS)) {
      return new String(
          Objects.requireNonNull(shipped, OURS).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
