package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;
import static org.gcmplan.documents.internal.SampleFiles.named;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gcmplan.documents.Attachment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoodFilesTest {
  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void filesThatAreWhatTheySayAreTakenUnderTheirOwnType() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.pdf", SampleFiles.PDF);
    files.put("a.docx", SampleFiles.DOCX);
    files.put("a.txt", SampleFiles.text("Ý kiến: đồng ý, đề nghị bổ sung địa bàn.\n"));
    files.put("a.csv", SampleFiles.text("mã;tên\n01;Hà Nội\n"));
    Map<String, byte[]> odt = new LinkedHashMap<>();
    odt.put("mimetype", SampleFiles.text("application/vnd.oasis.opendocument.text"));
    odt.put("content.xml", SampleFiles.text("<x/>"));
    files.put("a.odt", SampleFiles.archive(odt));

    files.forEach(
        (name, content) -> cabinet.attachments.attach(CONSULAR, DOSSIER, named(name, content)));

    assertThat(cabinet.attachments.of(CONSULAR, DOSSIER))
        .extracting(Attachment::mediaType)
        .containsExactlyInAnyOrder(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "text/plain",
            "text/csv",
            "application/vnd.oasis.opendocument.text");
  }
}
