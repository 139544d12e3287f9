package org.gcmplan.documents.internal;

import java.util.List;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.SignatureBlock;

/** A whole document as one XHTML page, laid out by {@code print.css}. */
final class HtmlDocument {
  private final OfficialDocument document;
  private final FixedWords words;
  private final Markup page = new Markup();
  private final HtmlBlocks blocks = new HtmlBlocks(page);

  HtmlDocument(OfficialDocument document, FixedWords words) {
    this.document = document;
    this.words = words;
  }

  String write(String css) {
    page.raw("<html lang=\"" + document.language().tag() + "\"><head>")
        .open("title", "")
        .line(document.title())
        .close("title")
        .raw("<meta name=\"subject\" content=\"")
        .line(document.about())
        .raw("\" /><meta name=\"description\" content=\"")
        .line(document.about())
        .raw("\" /><style>")
        .raw(css)
        .raw(document.draft() ? draftMark() : "")
        .raw("</style></head><body>");
    firstPage();
    document.annexes().forEach(this::annex);
    return page.raw("</body></html>").toString();
  }

  private String draftMark() {
    String mark = "{ @top-right { font: bold 12pt Tinos; content: \"" + words.draft() + "\"; } } ";
    return "@page " + mark + "@page:first " + mark + "@page wide " + mark;
  }

  private void firstPage() {
    head(document.head());
    title();
    addressees();
    blocks.printAll(document.body());
    document.signature().ifPresent(this::closing);
  }

  private void head(Letterhead head) {
    page.open("div", "head").open("div", "issuer");
    List<String> issuer = head.issuer();
    for (int i = 0; i < issuer.size(); i++) {
      page.element("p", i == issuer.size() - 1 ? "own" : "", issuer.get(i));
    }
    page.raw("<div class=\"line short\"></div>");
    if (!head.symbol().isEmpty()) {
      page.element("p", "number", words.number(head));
    }
    if (document.isLetter()) {
      page.element("p", "about", words.about(document));
    }
    page.close("div").open("div", "state");
    page.element("p", "name", words.state().get(0)).element("p", "motto", words.state().get(1));
    page.raw("<div class=\"line\"></div>").element("p", "day", words.placeAndDay(head.day()));
    page.raw("</div></div>");
  }

  private void title() {
    if (!document.isLetter()) {
      page.element("h1", "", document.type()).element("p", "abstract", document.about());
      page.raw("<div class=\"line title\"></div>");
    }
  }

  private void addressees() {
    if (document.addressees().size() == 1) {
      page.element("p", "to one", words.addressed() + " " + document.addressees().get(0));
    } else if (!document.addressees().isEmpty()) {
      page.element("p", "to one", words.addressed());
      document.addressees().forEach(each -> page.element("p", "to", "- " + each));
    }
  }

  private void closing(SignatureBlock signature) {
    page.open("div", "closing").open("div", "recipients");
    if (!document.recipients().isEmpty()) {
      page.element("p", "label", words.recipients());
      document.recipients().forEach(each -> page.element("p", "", "- " + each));
    }
    page.close("div").open("div", "signature");
    signature.authority().forEach(line -> page.element("p", "", line));
    page.element("p", "name", signature.name()).raw("</div></div>");
  }

  private void annex(Annex annex) {
    page.open("div", annex.landscape() ? "annex wide" : "annex");
    if (!annex.label().isEmpty()) {
      page.element("h1", "", annex.label());
    }
    page.element(annex.label().isEmpty() ? "h1" : "p", "abstract", annex.title());
    if (!annex.reference().isEmpty()) {
      page.element("p", "reference", annex.reference());
    }
    page.raw("<div class=\"line title\"></div>");
    blocks.printAll(annex.body());
    page.close("div");
  }
}
