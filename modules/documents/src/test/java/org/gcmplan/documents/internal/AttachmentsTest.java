package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;
import static org.gcmplan.documents.internal.Cabinet.POLICE;
import static org.gcmplan.documents.internal.SampleFiles.named;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.FileAttached;
import org.gcmplan.documents.FileRemoved;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void aFileIsHandedOutAsItCameIn() throws IOException {
    AttachmentId id = attach("Góp ý.pdf", SampleFiles.PDF);
    cabinet.database.commit();

    try (var content = cabinet.attachments.open(POLICE, id).content()) {
      assertThat(content.readAllBytes()).isEqualTo(SampleFiles.PDF);
    }
    assertThat(SampleFiles.PDF.length).as("more than one piece").isGreaterThan(FileStore.PIECE / 2);
  }

  @Test
  void theSameBytesAreKeptOnceUnderTwoNames() {
    attach("Góp ý.pdf", SampleFiles.PDF);
    attach("Bản sao.pdf", SampleFiles.PDF);
    cabinet.database.commit();

    assertThat(cabinet.filesKept()).isEqualTo(1);
    assertThat(cabinet.attachments.of(CONSULAR, DOSSIER))
        .extracting(Attachment::name)
        .containsExactlyInAnyOrder("Góp ý.pdf", "Bản sao.pdf");
  }

  @Test
  void itIsKnownWhoAttachedItWhenAndForWhichBody() {
    AttachmentId id =
        cabinet.attachments.attach(
            POLICE,
            DOSSIER,
            new Upload(
                "a.txt", " Ý kiến của Cục ", named("", SampleFiles.text("Đồng ý")).content()));

    Attachment kept = cabinet.attachments.of(CONSULAR, DOSSIER).get(0);
    assertThat(kept.attachedBy()).isEqualTo("Chuyên viên Bộ Công an");
    assertThat(kept.body()).isEqualTo(POLICE.body());
    assertThat(kept.caption()).isEqualTo("Ý kiến của Cục");
    assertThat(kept.attachedAt()).isEqualTo(Cabinet.CLOCK.instant());
    assertThat(cabinet.events.news())
        .containsExactly(
            new FileAttached(POLICE, Cabinet.CLOCK.instant(), id, DOSSIER, "a.txt", kept.sha256()));
  }

  @Test
  void aFileTakenAwayIsNotThereAnyMore() {
    AttachmentId id = attach("Góp ý.pdf", SampleFiles.PDF);
    cabinet.events.news();

    cabinet.attachments.remove(CONSULAR, id);
    cabinet.database.commit();

    assertThat(cabinet.attachments.of(CONSULAR, DOSSIER)).isEmpty();
    assertThatThrownBy(() -> cabinet.attachments.open(CONSULAR, id)).isInstanceOf(NotFound.class);
    assertThat(cabinet.filesKept()).isEqualTo(1);
    assertThat(cabinet.events.news())
        .containsExactly(
            new FileRemoved(CONSULAR, Cabinet.CLOCK.instant(), id, DOSSIER, "Góp ý.pdf"));
  }

  @Test
  void anotherBodysFileCannotBeTakenAway() {
    AttachmentId id = attach("Góp ý.pdf", SampleFiles.PDF);

    assertThatThrownBy(() -> cabinet.attachments.remove(POLICE, id)).isInstanceOf(NotAllowed.class);
  }

  @Test
  void whatBelongsToNothingOneMaySeeDoesNotExist() {
    List<Subject> foreign = List.of(Cabinet.UNKNOWN, new Subject("nothing-known", "1"));

    for (Subject owner : foreign) {
      assertThatThrownBy(
              () -> cabinet.attachments.attach(CONSULAR, owner, named("a.pdf", SampleFiles.PDF)))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> cabinet.attachments.of(CONSULAR, owner))
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> cabinet.attachments.open(CONSULAR, new AttachmentId(new UUID(1, 1))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> AttachmentId.parse("../../etc/passwd")).isInstanceOf(NotFound.class);
    assertThat(cabinet.filesKept()).isZero();
  }

  private AttachmentId attach(String name, byte[] content) {
    return cabinet.attachments.attach(CONSULAR, DOSSIER, named(name, content));
  }
}
