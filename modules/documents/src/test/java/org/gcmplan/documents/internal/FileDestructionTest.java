package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;
import static org.gcmplan.documents.internal.Cabinet.OTHER;
import static org.gcmplan.documents.internal.Cabinet.POLICE;
import static org.gcmplan.documents.internal.SampleFiles.named;

import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.FilesDestroyed;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files whose time is over. */
class FileDestructionTest {
  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void close() {
    cabinet.close();
  }

  private AttachmentId attach(Subject owner, String name, byte[] bytes) {
    return cabinet.attachments.attach(CONSULAR, owner, named(name, bytes));
  }

  @Test
  void bytesThatNothingElseHoldsAreGone() {
    AttachmentId id = attach(DOSSIER, "a.txt", SampleFiles.text("Một"));
    AttachmentId removed = attach(DOSSIER, "b.txt", SampleFiles.text("Hai"));
    cabinet.attachments.remove(CONSULAR, removed);
    cabinet.database.commit();
    cabinet.events.news();

    assertThat(cabinet.destruction.destroy(CONSULAR, DOSSIER)).isEqualTo(2);
    cabinet.database.commit();

    assertThat(cabinet.filesKept()).isZero();
    assertThat(cabinet.attachments.of(CONSULAR, DOSSIER)).isEmpty();
    assertThatThrownBy(() -> cabinet.attachments.open(CONSULAR, id)).isInstanceOf(NotFound.class);
    assertThat(cabinet.events.news())
        .containsExactly(new FilesDestroyed(CONSULAR, Cabinet.CLOCK.instant(), DOSSIER, 2, 2));
  }

  @Test
  void bytesThatAnotherOwnerHoldsStayForIt() throws Exception {
    byte[] same = SampleFiles.text("Cùng nội dung");
    attach(DOSSIER, "a.txt", same);
    attach(DOSSIER, "chỉ ở đây.txt", SampleFiles.text("Chỉ ở đây"));
    AttachmentId other = attach(OTHER, "b.txt", same);
    cabinet.database.commit();
    cabinet.events.news();

    cabinet.destruction.destroy(CONSULAR, DOSSIER);
    cabinet.database.commit();

    assertThat(cabinet.filesKept()).isEqualTo(1);
    try (var content = cabinet.attachments.open(POLICE, other).content()) {
      assertThat(content.readAllBytes()).isEqualTo(same);
    }
    assertThat(cabinet.events.news())
        .containsExactly(new FilesDestroyed(CONSULAR, Cabinet.CLOCK.instant(), DOSSIER, 2, 1));
    assertThat(cabinet.destruction.destroy(CONSULAR, OTHER)).isEqualTo(1);
    assertThat(cabinet.filesKept()).isZero();
  }

  @Test
  void whatWasDestroyedMayBeAttachedAnew() {
    byte[] bytes = SampleFiles.text("Lại");
    attach(DOSSIER, "a.txt", bytes);
    cabinet.destruction.destroy(CONSULAR, DOSSIER);
    cabinet.database.commit();
    attach(DOSSIER, "a.txt", bytes);
    cabinet.database.commit();

    assertThat(cabinet.filesKept()).isEqualTo(1);
  }

  @Test
  void whomTheOwnerDoesNotLetDestroysNothing() {
    attach(DOSSIER, "a.txt", SampleFiles.text("Một"));

    assertThatThrownBy(() -> cabinet.destruction.destroy(POLICE, DOSSIER))
        .isInstanceOf(NotAllowed.class);
    assertThat(cabinet.filesKept()).isEqualTo(1);
  }
}
