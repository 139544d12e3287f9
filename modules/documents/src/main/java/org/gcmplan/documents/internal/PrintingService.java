package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperForm;

@ApplicationScoped
class PrintingService implements DocumentPrinting {
  private final PdfPress pdf;
  private final DocxPress docx;

  @Inject
  PrintingService(PdfPress pdf, DocxPress docx) {
    this.pdf = pdf;
    this.docx = docx;
  }

  @Override
  public byte[] print(OfficialDocument document, PaperForm form) {
    return form == PaperForm.PDF ? pdf.print(document) : docx.print(document);
  }
}
