package org.gcmplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What no page may contain, because the content-security policy or the engine would break it. */
class PagesTest {
  static final Map<String, Pattern> BANNED =
      Map.of(
          "f:ajax breaks under the content-security policy", Pattern.compile("<f:ajax\\b"),
          "h:commandLink breaks under the content-security policy",
              Pattern.compile("<h:commandLink\\b"),
          "inline scripts break under the content-security policy",
              Pattern.compile("<script(?![^>]*\\bsrc=)[^>]*>"),
          "inline handlers break under the content-security policy",
              Pattern.compile("<(?!p:|f:websocket)[\\w:]+[^>]*\\son[a-z]+=\"(?!#)"),
          "the rich text editor ships a vulnerable library", Pattern.compile("<p:textEditor\\b"),
          "text from people is always escaped", Pattern.compile("escape=\"false\""),
          "styles belong into the style sheets", Pattern.compile("\\sstyle=\"(?!--)"));

  /** The one place that writes markup of our own making. */
  private static final List<String> MAY_WRITE_MARKUP = List.of("workflow/diagram.xhtml");

  @Test
  void noPageContainsWhatIsBanned() {
    List<String> found = new ArrayList<>();
    List<Path> pages = Sources.files("modules", ".xhtml");
    for (Path page : pages) {
      BANNED.forEach(
          (why, pattern) -> {
            boolean allowed =
                why.startsWith("text from people")
                    && MAY_WRITE_MARKUP.stream().anyMatch(Sources.name(page)::endsWith);
            if (!allowed && pattern.matcher(Sources.text(page)).find()) {
              found.add(Sources.name(page) + ": " + why);
            }
          });
    }

    assertThat(pages).isNotEmpty();
    assertThat(found).isEmpty();
  }

  @Test
  void everyBanIsNoticedWhenBroken() {
    List<String> violations =
        List.of(
            "<f:ajax event=\"change\"/>",
            "<h:commandLink value=\"x\"/>",
            "<script>alert(1)</script>",
            "<a href=\"x\" onclick=\"go()\">",
            "<p:textEditor/>",
            "<h:outputText escape=\"false\"/>",
            "<p style=\"color:red\">");

    assertThat(BANNED.values())
        .allSatisfy(
            pattern -> assertThat(violations).anyMatch(page -> pattern.matcher(page).find()));
  }
}
