package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.gcmplan.documents.OfficialDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Judged by veraPDF, the archives' own reader of the standards. */
class PdfForKeepingTest {
  private final PdfPress press = new PdfPress(Papers.HOUSE);

  @BeforeAll
  static void open() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @Test
  void papersKeepToPdfA() throws Exception {
    assertThat(faults(Papers.submission(), PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(faults(Papers.letter(), PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void papersCanBeReadAloud() throws Exception {
    assertThat(faults(Papers.submission(), PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void theJudgeFindsWhatIsWrong() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument paper = new PDDocument()) {
      paper.addPage(new PDPage());
      paper.save(plain);
    }

    assertThat(faults(plain.toByteArray(), PDFAFlavour.PDFA_2_U)).isNotEmpty();
  }

  private List<String> faults(OfficialDocument document, PDFAFlavour flavour) throws Exception {
    return faults(press.print(document), flavour);
  }

  private static List<String> faults(byte[] file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      return result.getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}
