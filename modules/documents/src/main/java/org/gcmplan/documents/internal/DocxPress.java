package org.gcmplan.documents.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.OfficialDocument;

/** Prints documents as DOCX, for offices that work on with them. */
@Dependent
class DocxPress {
  private final HouseStyle style;

  @Inject
  DocxPress(HouseStyle style) {
    this.style = style;
  }

  byte[] print(OfficialDocument document) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (XWPFDocument paper = new XWPFDocument()) {
      describe(paper, document);
      write(paper, document);
      paper.write(printed);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return printed.toByteArray();
  }

  private void write(XWPFDocument paper, OfficialDocument document) {
    FixedWords words = FixedWords.of(style, document);
    DocxPages pages = new DocxPages(paper, document.draft() ? words.draft() : "");
    DocxText text = new DocxText(paper, document.language());
    DocxFirstPage firstPage = new DocxFirstPage(paper, text, words);
    firstPage.open(document);
    text.printAll(document.body());
    firstPage.close(document);
    boolean landscape = false;
    for (Annex annex : document.annexes()) {
      pages.end(landscape);
      landscape = annex.landscape();
      text.printAnnex(annex);
    }
    pages.endLast(landscape);
  }

  // The same document gives the same bytes: no moment of printing in it.
  private static void describe(XWPFDocument paper, OfficialDocument document) {
    POIXMLProperties.CoreProperties facts = paper.getProperties().getCoreProperties();
    facts.setTitle(document.title());
    facts.setCreator(String.join(", ", document.head().issuer()));
    facts.setCreated(Optional.of(new Date(0)));
    paper.getProperties().getExtendedProperties().setApplication("GCM Plan");
  }
}
