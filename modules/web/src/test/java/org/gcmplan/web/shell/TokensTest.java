package org.gcmplan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both themes keep the contrast that WCAG 2.2 AA asks for. */
class TokensTest {
  private static final Path TOKENS = Path.of("src/main/webapp/resources/gcm/tokens.css");
  private static final double TEXT = 4.5;

  @ParameterizedTest
  @CsvSource({
    "ink,page",
    "ink,surface",
    "ink,sunken",
    "ink-2,page",
    "ink-2,surface",
    "ink-2,sunken",
    "primary,surface",
    "primary,page",
    "primary,primary-soft",
    "on-primary,primary",
    "ok,ok-soft",
    "warn,warn-soft",
    "danger,danger-soft",
    "danger,surface",
    "warn,surface",
    "wait,wait-soft",
    "mute,mute-soft",
    "ink,ins",
    "ink,del",
    "ink,mark",
    "ink,ok-soft",
    "ink,warn-soft"
  })
  void textCanBeRead(String ink, String ground) throws IOException {
    for (int theme = 0; theme < 2; theme++) {
      assertThat(contrast(colour(ink, theme), colour(ground, theme)))
          .as("%s on %s, theme %d", ink, ground, theme)
          .isGreaterThanOrEqualTo(TEXT);
    }
  }

  private static int colour(String name, int theme) throws IOException {
    Matcher pair =
        Pattern.compile("--c-" + name + ":\\s*light-dark\\(#(\\w{6})\\w*,\\s*#(\\w{6})\\w*\\)")
            .matcher(Files.readString(TOKENS));
    assertThat(pair.find()).as(name).isTrue();
    return Integer.parseInt(pair.group(theme + 1), 16);
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16 & 255)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
