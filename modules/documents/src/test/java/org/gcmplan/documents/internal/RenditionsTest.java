package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.gcmplan.documents.Download;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RenditionsTest {
  private final Cabinet cabinet = new Cabinet();
  private final AtomicInteger written = new AtomicInteger();

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void isPrintedOnceAndHandedOutEverAfter() throws IOException {
    byte[] first = read(PaperForm.PDF);
    cabinet.database.commit();
    byte[] second = read(PaperForm.PDF);

    assertThat(second).isEqualTo(first);
    assertThat(written).hasValue(1);
  }

  @Test
  void everyFormIsItsOwn() throws IOException {
    assertThat(read(PaperForm.PDF)).isNotEqualTo(read(PaperForm.DOCX));
    assertThat(written).hasValue(2);
  }

  private byte[] read(PaperForm form) throws IOException {
    Download download = cabinet.renditions.of(Cabinet.DOSSIER, "plan-vi", form, this::document);
    assertThat(download.name()).isEqualTo("plan-vi." + form.ending());
    try (var content = download.content()) {
      return content.readAllBytes();
    }
  }

  private OfficialDocument document() {
    written.incrementAndGet();
    return Papers.submission();
  }
}
