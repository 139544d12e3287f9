package org.gcmplan.documents.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;
import static org.gcmplan.documents.internal.SampleFiles.named;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Download;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are two things at once: each is kept byte by byte as what it says it is, or not. */
class PolyglotsTest {
  private static final int LIMIT = 1024 * 1024;
  private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(ISO_8859_1);
  private static final byte[] SCRIPT_OF_A_PICTURE =
      "GIF89a/*\1\0\1\0*/=1;alert(1)".getBytes(ISO_8859_1);

  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void aPdfWithAnArchiveBehindItStaysAPdf() throws IOException {
    byte[] both = joined(SampleFiles.PDF, SampleFiles.DOCX);

    keptAs("a.pdf", "application/pdf", both);
    refused("a.docx", both);
    refused("a.xlsx", both);
  }

  @Test
  void aPictureWithAPageBehindItStaysAPicture() throws IOException {
    byte[] both = joined(picture(1, 1), PAGE);

    keptAs("a.png", "image/png", both);
    refused("a.txt", both);
    refused("a.html", both);
  }

  @Test
  void aPageBeforeAPdfIsAPage() {
    refused("a.pdf", joined(PAGE, SampleFiles.PDF));
    refused("a.txt", joined(PAGE, SampleFiles.PDF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.csv", "a.png", "a.pdf", "a.docx", "a.gif", "a.js"})
  void aPictureThatIsAScriptIsNeither(String name) {
    refused(name, SCRIPT_OF_A_PICTURE);
  }

  /** Nobody here looks into pictures: the flood of pixels stays packed. */
  @Test
  void aPictureOfNineHundredMillionPointsIsKeptAsItIs() throws IOException {
    byte[] flood = picture(30_000, 30_000);

    assertThat(flood.length).isLessThan(1_000);
    keptAs("a.png", "image/png", flood);
  }

  @Test
  void theLimitIsTakenAndOneByteMoreIsNot() throws IOException {
    byte[] full = "a".repeat(LIMIT).getBytes(ISO_8859_1);

    keptAs("a.txt", "text/plain", full);
    keptAs("b.txt", "text/plain", "a".repeat(LIMIT - 1).getBytes(ISO_8859_1));
    refused("c.txt", joined(full, new byte[] {'a'}));
  }

  private void keptAs(String name, String type, byte[] content) throws IOException {
    AttachmentId kept = cabinet.attachments.attach(CONSULAR, DOSSIER, named(name, content));
    Download download = cabinet.attachments.open(CONSULAR, kept);
    assertThat(download.mediaType()).isEqualTo(type);
    assertThat(download.name()).isEqualTo(name);
    try (InputStream bytes = download.content()) {
      assertThat(bytes.readAllBytes()).isEqualTo(content);
    }
  }

  private void refused(String name, byte[] content) {
    assertThatThrownBy(() -> cabinet.attachments.attach(CONSULAR, DOSSIER, named(name, content)))
        .as(name)
        .isInstanceOf(BusinessRuleViolation.class);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  /** A picture that says how large it is, with hardly any points in it. */
  private static byte[] picture(int width, int height) throws IOException {
    ByteArrayOutputStream points = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(points)) {
      packed.write(new byte[] {0, 0});
    }
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(new byte[] {1, 0, 0, 0, 0})
            .array();
    byte[] sign = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    return joined(
        joined(sign, chunk("IHDR", head)),
        joined(chunk("IDAT", points.toByteArray()), chunk("IEND", new byte[0])));
  }

  private static byte[] chunk(String name, byte[] content) {
    byte[] named = joined(name.getBytes(ISO_8859_1), content);
    CRC32 sum = new CRC32();
    sum.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(content.length)
        .put(named)
        .putInt((int) sum.getValue())
        .array();
  }
}
