package org.gcmplan.architecture.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Forms with a file, sent as no browser sends them: refused with a page, and nothing is changed.
 */
class UnreadableFormsIT {
  private static final String PLAIN = "application/x-www-form-urlencoded";
  private static final String PARTS = "multipart/form-data";
  private static final TableFile MATRIX = TableFile.read("access-matrix.csv");
  private static final Map<String, FileForm> FORMS = new TreeMap<>();
  private static final int PATIENCE_MILLIS = 10_000;
  private static final List<String> WITH_FILES =
      List.of(
          "/certificates/import.xhtml",
          "/council/room.xhtml",
          "/coverage/plan.xhtml",
          "/coverage/view.xhtml",
          "/exchange/import.xhtml",
          "/exchange/workbook.xhtml",
          "/nominations/edit.xhtml",
          "/nominations/opinion.xhtml",
          "/progress/report.xhtml",
          "/updates/decision.xhtml",
          "/workflow/rules.xhtml");

  private static final List<String> WRITERS =
      List.of(
          "khenthuong.bng",
          "dieuphoi.byt",
          "dieuphoi.bca",
          "dieuphoi.ha-noi",
          "chuyenvien.ls",
          "quantri");

  /** A form with a file, and who may send it where. */
  private record FileForm(String person, String address, String id) {
    Answer sent(String type, String head, String tail) {
      Visitor visitor = Target.reading(person);
      Document page = visitor.get(address).page();
      Map<String, String> fields = fields(page, page.getElementById(id));
      String body = type.equals(PLAIN) ? Visitor.encoded(fields) : parts(fields, head) + tail;
      return visitor.postBytes(address, type, body.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFormWithAFileSentWithoutItsPartsIsRefusedAndChangesNothing() {
    Map<String, FileForm> forms = forms();
    Map<String, String> before = Target.rowCounts();
    List<String> faults = faults();

    assertThat(forms).hasSizeGreaterThanOrEqualTo(8);
    forms.forEach((name, form) -> refused(name, form.sent(PLAIN, "", "")));
    assertThat(Target.rowCounts()).isEqualTo(before);
    assertThat(faults()).isEqualTo(faults);
  }

  @Test
  void brokenPartsAreRefusedAndChangeNothing() {
    FileForm form = forms().get("/certificates/import.xhtml#look");
    Map<String, String> before = Target.rowCounts();
    List<String> faults = faults();

    refused("no border", form.sent(PARTS, "--b", "--b--\r\n"));
    refused("cut off", form.sent(PARTS + "; boundary=b", "--b", "--b\r\nContent-Dispo"));
    refused("no end", form.sent(PARTS + "; boundary=b", "--b", ""));
    assertThat(Target.rowCounts()).isEqualTo(before);
    assertThat(faults()).isEqualTo(faults);
  }

  @Test
  void thePageOfARefusalSpeaksTheLanguageOfItsReader() {
    Visitor person = Target.signedIn("khenthuong.bng");
    for (String[] each :
        new String[][] {{"vi", "Không đọc được yêu cầu"}, {"en", "The request cannot be read"}}) {
      person.get("/certificates/import.xhtml?lang=" + each[0]);

      Answer answer = person.postBytes("/certificates/import.xhtml", PARTS, new byte[] {'x'});

      assertThat(answer.status()).isEqualTo(400);
      assertThat(answer.page().select("h1").text()).isEqualTo(each[1]);
      assertThat(answer.page().select("html").attr("lang")).isEqualTo(each[0]);
    }
  }

  /** Refused by what it says of itself: nobody fills the disk, signed in or not. */
  @Test
  void whatIsTooLargeIsRefusedBeforeAnyOfItIsRead() throws IOException {
    for (String page : List.of("/login.xhtml", "/public/plan.xhtml")) {
      try (Socket socket = new Socket("127.0.0.1", Target.port())) {
        socket.setSoTimeout(PATIENCE_MILLIS);
        OutputStream out = socket.getOutputStream();
        out.write(
            ("POST /gcm"
                    + page
                    + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data;"
                    + " boundary=b\r\nContent-Length: 1000000000\r\n\r\n--b\r\n"
                    + "Content-Disposition: form-data; name=\"f\"; filename=\"x\"\r\n\r\nx")
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        InputStream in = socket.getInputStream();
        assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII))
            .as(page)
            .isEqualTo("HTTP/1.1 413");
      }
    }
  }

  private static void refused(String name, Answer answer) {
    assertThat(answer.status()).as(name + ": " + answer.header("Location")).isEqualTo(400);
    assertThat(answer.page().select("html").attr("lang")).as(name).isIn("vi", "en");
    assertThat(answer.page().select("h1").text()).as(name).isNotEmpty();
    assertThat(answer.text()).as(name).doesNotContain("Exception", "org.gcmplan");
  }

  private static synchronized Map<String, FileForm> forms() {
    if (FORMS.isEmpty()) {
      FORMS.putAll(found());
    }
    return FORMS;
  }

  private static Map<String, FileForm> found() {
    Map<String, FileForm> found = new TreeMap<>();
    for (String row : MATRIX.keys()) {
      String page = row.replaceAll("\\?.*", "");
      for (String person : WRITERS) {
        if (WITH_FILES.contains(page) && MATRIX.cell(row, person).equals("+")) {
          String address = PlantedObjects.in(row);
          for (Element input :
              Target.reading(person).get(address).page().select("form input[type=file]")) {
            String id = input.closest("form").id();
            found.putIfAbsent(page + "#" + id, new FileForm(person, address, id));
          }
        }
      }
    }
    return found;
  }

  private static Map<String, String> fields(Document page, Element form) {
    Map<String, String> fields = new LinkedHashMap<>(Visitor.fieldsOf(page, form.id()));
    form.select("button[type=submit], input[type=submit]")
        .forEach(button -> fields.put(button.attr("name"), "x"));
    fields.put("primefaces.nonce", page.select("script[nonce]").attr("nonce"));
    fields.put("jakarta.faces.ClientWindow", "");
    return fields;
  }

  private static String parts(Map<String, String> fields, String border) {
    StringBuilder parts = new StringBuilder();
    fields.forEach(
        (name, value) ->
            parts
                .append(border)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
    return parts.toString();
  }

  /** What the log says of faults: what somebody sends is none of ours. */
  private static List<String> faults() {
    try (Stream<String> lines = Files.lines(Target.folder().resolve("server.log"))) {
      return lines.filter(line -> line.matches(".*(Fault [0-9a-f]{8}|SEVERE).*")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
