package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import org.gcmplan.documents.PagePrinting;

@ApplicationScoped
class PageService implements PagePrinting {
  private final PdfPress press;

  @Inject
  PageService(PdfPress press) {
    this.press = press;
  }

  @Override
  public void print(String page, OutputStream to) {
    press.print(page, to);
  }
}
