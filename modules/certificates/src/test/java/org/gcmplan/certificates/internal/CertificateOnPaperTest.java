package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.LEADERSHIP;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.CertificateDesign;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Certificates as printed: their size, their words, their picture, and whether they are kept. */
class CertificateOnPaperTest {
  private static final String LONGEST =
      ("Phòng Quản lý xuất nhập cảnh và Đồn Biên phòng cửa khẩu quốc tế Hữu Nghị, Bộ Chỉ huy Bộ đội"
              + " Biên phòng tỉnh Lạng Sơn, Trung tâm Bảo trợ xã hội tổng hợp và Sở Ngoại vụ thuộc"
              + " Ủy ban nhân dân tỉnh Lạng Sơn, Việt Nam đó")
          .substring(0, 200);
  private static final float MILLIMETRE = 72 / 25.4f;

  private final AwardsOnH2 awards = new AwardsOnH2();
  private AwardDecision decision;

  @BeforeAll
  static void open() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @BeforeEach
  void decide() {
    decision =
        awards.decisions.issue(
            MINISTER, order(1, TODAY, "Sở Ngoại vụ tỉnh Nghệ An", LONGEST, "Ằẳẵ Ặậ Ởỡ & <b>"));
  }

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void theSheetHasItsSizeAndItsWords() throws IOException {
    try (PDDocument printed = Loader.loadPDF(print(0, CertificateDesign.FULL))) {
      assertThat(printed.getNumberOfPages()).isEqualTo(1);
      assertThat(printed.getPage(0).getMediaBox().getWidth() / MILLIMETRE)
          .isBetween(399.9f, 400.1f);
      assertThat(printed.getPage(0).getMediaBox().getHeight() / MILLIMETRE)
          .isBetween(299.9f, 300.1f);
      assertThat(new PDFTextStripper().getText(printed))
          .contains(
              "BẰNG KHEN",
              "BỘ TRƯỞNG BỘ NGOẠI GIAO",
              "SỞ NGOẠI VỤ TỈNH NGHỆ AN",
              "Đã có thành tích xuất sắc",
              "Quyết định số: 01/QĐ-BNG",
              "ngày 20 tháng 11 năm 2026",
              "Số sổ vàng: 1/2026");
    }
  }

  @Test
  void theLongestNameStaysOnTheSheetAboveTheSignature() throws IOException {
    try (PDDocument printed = Loader.loadPDF(print(1, CertificateDesign.FULL))) {
      assertThat(printed.getNumberOfPages()).isEqualTo(1);
      String text = new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
      assertThat(text).contains(LONGEST.strip());
      keep(printed, "longest");
    }
  }

  @Test
  void signsOfMarkupAreOnlySigns() throws IOException {
    try (PDDocument printed = Loader.loadPDF(print(2, CertificateDesign.FULL))) {
      assertThat(new PDFTextStripper().getText(printed)).contains("ẰẲẴ ẶẬ ỞỠ & <B>");
    }
  }

  @Test
  void onBlankFormsOnlyTheWordsOfThisOneArePrinted() throws IOException {
    try (PDDocument printed = Loader.loadPDF(print(0, CertificateDesign.OVERPRINT))) {
      assertThat(new PDFTextStripper().getText(printed))
          .contains("SỞ NGOẠI VỤ TỈNH NGHỆ AN", "Số sổ vàng: 1/2026")
          .doesNotContain("BẰNG KHEN", "CỘNG HÒA");
      assertThat(new PDFRenderer(printed).renderImageWithDPI(0, 25).getRGB(100, 26))
          .as("where the frame of the blank form is")
          .isEqualTo(0xFFFFFFFF);
      keep(printed, "overprint");
    }
  }

  @Test
  void thePictureLeadsToTheVerification() throws Exception {
    try (PDDocument printed = Loader.loadPDF(print(0, CertificateDesign.FULL))) {
      assertThat(new PDFRenderer(printed).renderImageWithDPI(0, 25).getRGB(100, 26))
          .as("the frame")
          .isNotEqualTo(0xFFFFFFFF);
      BufferedImage sheet = new PDFRenderer(printed).renderImageWithDPI(0, 150);
      keep(printed, "full");
      float dot = 150 / 25.4f;
      BufferedImage corner =
          sheet.getSubimage(
              Math.round(50 * dot),
              Math.round(229 * dot),
              Math.round(34 * dot),
              Math.round(34 * dot));
      String code = awards.afterwards.of(OFFICE, entries().get(0).id()).get(0).code();

      assertThat(
              new QRCodeReader()
                  .decode(new BinaryBitmap(new HybridBinarizer(pixels(corner))))
                  .getText())
          .isEqualTo("https://gcm.example/public/certificate.xhtml?code=" + code);
    }
  }

  @Test
  void certificatesCanBeKept() throws Exception {
    for (CertificateDesign design : CertificateDesign.values()) {
      assertThat(faults(print(1, design))).isEmpty();
    }
  }

  @Test
  void aBatchHoldsOneForEach() throws IOException {
    ByteArrayOutputStream batch = new ByteArrayOutputStream();
    awards.printing.printAll(OFFICE, decision.id(), CertificateDesign.OVERPRINT, batch);

    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(batch.toByteArray()))) {
      for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
        names.add(file.getName());
        Loader.loadPDF(zip.readAllBytes()).close();
      }
    }
    assertThat(names).containsExactly("2026-0001.pdf", "2026-0002.pdf", "2026-0003.pdf");
  }

  @Test
  void whoSeesNoNamesPrintsNothing() {
    assertThatThrownBy(
            () ->
                awards.printing.print(
                    LEADERSHIP,
                    entries().get(0).id(),
                    CertificateDesign.FULL,
                    new ByteArrayOutputStream()))
        .isInstanceOf(NotFound.class);
  }

  private static RGBLuminanceSource pixels(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    return new RGBLuminanceSource(
        width, height, picture.getRGB(0, 0, width, height, new int[width * height], 0, width));
  }

  private List<RegisterEntry> entries() {
    return awards.register.of(decision.id());
  }

  private byte[] print(int place, CertificateDesign design) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    awards.printing.print(OFFICE, entries().get(place).id(), design, printed);
    return printed.toByteArray();
  }

  /** For looking at. */
  private static void keep(PDDocument printed, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/certificates"));
    printed.save(folder.resolve(name + ".pdf").toFile());
  }

  private static List<String> faults(byte[] file) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_U);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}
