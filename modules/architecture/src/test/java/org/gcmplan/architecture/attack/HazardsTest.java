package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An eye that overlooks protects nobody: each place where an escape is forgotten is noticed. */
class HazardsTest {
  private static final String CANARY = Canary.full(1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>%s</p> | element",
        "<p title=\"%s\">x</p> | element",
        "<p title=%s>x</p> | attribute zqx",
        "<input value='%s'> | element",
        "<textarea>%s</textarea> | attribute onerror",
        "<title>%s</title> | attribute onerror",
        "<script>var a = \"%s\";</script> | attribute onerror",
        "<style>p { content: \"%s\" }</style> | style",
        "<!-- %s --> | attribute onerror",
        "<a href=\"javascript:zqx()\">x</a> | attribute href",
        "<a onclick=\"act('x';zqx();//')\">x</a> | attribute onclick",
        "<script>var a = 'x';zqx();//';</script> | script",
        "<p>//1337${7*191}</p> | evaluated",
        "<p>#{7*191}1337</p> | evaluated"
      })
  void whereAnEscapeIsForgottenInAPage(String page, String noticed) {
    String html = "<html><body>" + page.replace("%s", CANARY) + "</body></html>";

    assertThat(found("html", html)).anyMatch(each -> each.startsWith(noticed));
  }

  @Test
  void whatIsEscapedIsNoHazard() {
    String text = Entities.escape(CANARY);
    String html =
        "<html><body><p title=\"%1$s\">%1$s</p><textarea>%1$s</textarea></body></html>"
            .formatted(text);

    assertThat(found("html", html)).isEmpty();
    assertThat(Hazards.in("html", html.getBytes(StandardCharsets.UTF_8)).sawCanary()).isTrue();
  }

  @Test
  void aCellThatASpreadsheetWouldRun() {
    for (String formula : Canary.FORMULAS) {
      assertThat(found("csv", "a,b\r\n\"x\",\"" + formula + "\"\r\n")).hasSize(1);
      assertThat(found("csv", "a,b\r\n\"x\",\"'" + formula + "\"\r\n")).isEmpty();
    }
    assertThat(found("csv", "a,b\r\nx,zqx\r\nX-Zqx: 1\r\n")).isNotEmpty();
  }

  @Test
  void aFormulaAFieldAndALinkInAnOfficeFile() throws IOException {
    assertThat(office("<c><f>zqx(1)</f></c>")).containsExactly("element f");
    assertThat(office("<w:instrText>zqx</w:instrText>")).containsExactly("element instrtext");
    assertThat(office("<Relationship Target=\"zqx\"/>")).containsExactly("element relationship");
    assertThat(office("<c><zqx/></c>")).containsExactly("element zqx");
    assertThat(office("<c><v>=zqx(1)</v></c>")).isEmpty();
  }

  private static Iterable<String> office(String xml) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/part.xml"));
      zip.write(("<x>" + xml + "</x>").getBytes(StandardCharsets.UTF_8));
    }
    return Hazards.in("zip", bytes.toByteArray()).found();
  }

  private static java.util.List<String> found(String kind, String text) {
    return Hazards.in(kind, text.getBytes(StandardCharsets.UTF_8)).found();
  }
}
