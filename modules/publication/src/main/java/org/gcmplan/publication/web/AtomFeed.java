package org.gcmplan.publication.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.Plan;
import org.gcmplan.publication.EditionRow;

/**
 * Writes editions as an Atom feed. What names an edition is its seal, so an entry stays the same
 * wherever the application is moved to, and in whatever language it is read.
 *
 * @param address what stands before every link
 */
record AtomFeed(Optional<Plan> plan, Language language, String address) {
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  /** When the newest edition came out; the beginning of time before the first. */
  static Instant updated(List<EditionRow> rows) {
    return rows.stream()
        .map(EditionRow::publishedAt)
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH)
        .truncatedTo(ChronoUnit.SECONDS);
  }

  byte[] write(List<EditionRow> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      write(new AtomWriter(xml), rows);
      xml.close();
    } catch (XMLStreamException neverInMemory) {
      throw new IllegalStateException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private void write(AtomWriter atom, List<EditionRow> rows) throws XMLStreamException {
    String title = plan.map(each -> each.title().in(language)).orElse("GCM Plan");
    atom.begin("feed", ATOM, language.tag());
    atom.text("id", urn("feed/" + plan.map(Plan::decision).orElse("") + "/" + language.tag()));
    atom.text("title", FeedWords.of("title", language, title));
    atom.text("updated", updated(rows).toString());
    atom.link("self", "application/atom+xml", at("/public/feed.atom?lang=" + language.tag()));
    atom.link("alternate", "text/html", at("/public?lang=" + language.tag()));
    author(atom, FeedWords.of("author", language));
    for (EditionRow row : rows) {
      write(atom, row);
    }
    atom.end();
  }

  private void write(AtomWriter atom, EditionRow row) throws XMLStreamException {
    String name = "/public/data/edition-" + row.number();
    atom.begin("entry");
    atom.text("id", urn("edition/" + row.seal()));
    atom.text("title", FeedWords.of("entry", language, row.number(), row.title().in(language)));
    atom.text("published", row.publishedAt().toString());
    atom.text("updated", row.publishedAt().toString());
    String page = "/public/edition.xhtml?number=" + row.number() + "&lang=" + language.tag();
    atom.link("alternate", "text/html", at(page));
    atom.link("enclosure", "application/json", at(name + ".json"));
    atom.link("enclosure", "text/csv", at(name + ".csv"));
    author(atom, signer(row.signer()));
    atom.text("summary", summary(row));
    atom.end();
  }

  private String signer(LocalizedText signer) {
    return signer.isEmpty() ? FeedWords.of("author", language) : signer.in(language);
  }

  private String summary(EditionRow row) {
    return FeedWords.of(
        "summary",
        language,
        row.decision(),
        row.decidedOn(),
        row.effectiveOn(),
        row.tasks(),
        row.seal());
  }

  private static void author(AtomWriter atom, String name) throws XMLStreamException {
    atom.begin("author");
    atom.text("name", name);
    atom.end();
  }

  private String at(String path) {
    return address + path;
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
