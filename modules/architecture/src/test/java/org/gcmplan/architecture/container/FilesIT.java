package org.gcmplan.architecture.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gcmplan.documents.Attachment;
import org.gcmplan.documents.AttachmentId;
import org.gcmplan.documents.Attachments;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.OutgoingPapers;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.Upload;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.PublishedPapers;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePapers;
import org.junit.jupiter.api.Test;

/** Files and papers on the real database: kept once, whole or not at all, for those concerned. */
@InTheContainer
class FilesIT {
  @Inject Office office;
  @Inject Attachments attachments;
  @Inject UpdatePapers papers;
  @Inject OutgoingPapers outgoing;
  @Inject PublishedPapers published;
  @Inject PlanClock clock;
  @Inject UserTransaction transaction;

  @Test
  void theSameBytesAreHandedOutUnderBothNames() throws IOException {
    Subject update = draft("3.05");
    byte[] content = text("Số liệu di cư, bản " + "Đ".repeat(90_000));

    AttachmentId first = attach(update, "Số liệu.txt", content);
    AttachmentId second = attach(update, "Bản sao.txt", content);

    List<Attachment> all = attachments.of(office.drafter(), update);
    assertThat(all).extracting(Attachment::name).contains("Số liệu.txt", "Bản sao.txt");
    assertThat(all).extracting(Attachment::sha256).hasSize(2).containsOnly(all.get(0).sha256());
    assertThat(read(first)).isEqualTo(content);
    assertThat(read(second)).isEqualTo(content);
  }

  @Test
  void aRollBackLeavesNothing() throws Exception {
    Subject update = draft("3.06");

    transaction.begin();
    AttachmentId lost = attach(update, "mất.txt", text("Chưa kịp ghi"));
    transaction.rollback();

    assertThat(attachments.of(office.drafter(), update)).isEmpty();
    assertThatThrownBy(() -> attachments.open(office.drafter(), lost)).isInstanceOf(NotFound.class);
  }

  @Test
  void aDraftsFilesDoNotExistForOthers() {
    Subject update = draft("3.07");
    AttachmentId id = attach(update, "nội bộ.txt", text("Chỉ cho người soạn"));

    assertThatThrownBy(() -> attachments.open(office.justice(), id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.of(office.justice(), update)).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                attachments.attach(
                    office.justice(), update, upload("a.txt", text("Không được phép"))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> attachments.open(office.drafter(), new AttachmentId(new UUID(4, 2))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aConsultedBodyAddsAFileAndOnlyItTakesItAway() {
    UpdateId update = inConsultation("3.08");
    Subject owner = subject(update);

    AttachmentId id =
        attachments.attach(office.justice(), owner, upload("góp ý.txt", text("Ý kiến")));

    assertThat(attachments.of(office.standingOffice(), owner)).hasSize(1);
    assertThatThrownBy(() -> attachments.remove(office.standingOffice(), id))
        .isInstanceOf(NotAllowed.class);
    attachments.remove(office.justice(), id);
    assertThat(attachments.of(office.standingOffice(), owner)).isEmpty();
  }

  @Test
  void badFilesAreRefusedAtTheirField() {
    Subject update = draft("3.09");

    assertThat(refusal(update, upload("báo cáo.pdf", text("MZ không phải PDF"))))
        .isEqualTo("documents.file.falseType");
    assertThat(refusal(update, upload("../../máy.exe", text("MZ"))))
        .isEqualTo("documents.file.endingNotTaken");
    assertThat(refusal(update, new Upload("lớn.pdf", "", new Zeros(200L * 1024 * 1024))))
        .isEqualTo("documents.file.tooLarge");
    AttachmentId id = attach(update, "..\\..\\etc\\Báo cáo\u202E.txt", text("Có đường dẫn"));
    assertThat(attachments.open(office.drafter(), id).name()).isEqualTo("Báo cáo.txt");
  }

  @Test
  void aLetterGoesOutUnderTheNextNumberAndReadsTheSameEverAfter() throws IOException {
    UpdateId update = inConsultation("3.10");
    UpdatePaperKey letter = UpdatePaperKey.requestTo(office.justice().body());
    String expected = outgoing.expectedNumber("BNG-LS", clock.today());

    IssuedPaper issued = papers.issue(office.standingOffice(), update, letter, signing());

    assertThat(issued.number()).isEqualTo(expected);
    try (InputStream pdf = outgoing.open(office.justice(), issued.id(), PaperForm.PDF).content()) {
      assertThat(new String(pdf.readNBytes(5), StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
    assertThatThrownBy(() -> papers.issue(office.standingOffice(), update, letter, signing()))
        .hasMessageContaining("documents.paper.issuedAlready");
    assertThat(outgoing.expectedNumber("BNG-LS", clock.today())).isNotEqualTo(expected);
  }

  @Test
  void thePublishedPlanIsPrintedOnce() throws IOException {
    EditionNumber edition = new EditionNumber(2);
    byte[] first;
    byte[] second;
    try (InputStream pdf = published.plan(edition, Language.VI, PaperForm.PDF).content()) {
      first = pdf.readAllBytes();
    }
    try (InputStream pdf = published.plan(edition, Language.VI, PaperForm.PDF).content()) {
      second = pdf.readAllBytes();
    }

    assertThat(second).isEqualTo(first).hasSizeGreaterThan(20_000);
    assertThat(published.decision(edition, PaperForm.DOCX).size()).isPositive();
  }

  private String refusal(Subject owner, Upload upload) {
    BusinessRuleViolation refused =
        catchThrowableOfType(
            BusinessRuleViolation.class, () -> attachments.attach(office.drafter(), owner, upload));
    assertThat(refused.problems().get(0).field()).isEqualTo("file");
    return refused.problems().get(0).key();
  }

  private AttachmentId attach(Subject owner, String name, byte[] content) {
    return attachments.attach(office.drafter(), owner, upload(name, content));
  }

  private byte[] read(AttachmentId id) throws IOException {
    try (InputStream content = attachments.open(office.drafter(), id).content()) {
      return content.readAllBytes();
    }
  }

  private Subject draft(String task) {
    return subject(office.draft(Office.retitled(task, "Tên khác của nhiệm vụ " + task)));
  }

  private UpdateId inConsultation(String task) {
    UpdateId update = office.draft(Office.retitled(task, "Tên khác của nhiệm vụ " + task));
    office.submit(update);
    office.ask(update, office.justice());
    return update;
  }

  private PaperSigning signing() {
    return new PaperSigning(
        clock.today(), List.of("TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC LÃNH SỰ"), "Nguyễn Văn A");
  }

  private static Subject subject(UpdateId update) {
    return new Subject("plan-update", update.toString());
  }

  private static Upload upload(String name, byte[] content) {
    return new Upload(name, "", new ByteArrayInputStream(content));
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** So many zeros, made as they are read. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long size) {
      left = size;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }
  }
}
