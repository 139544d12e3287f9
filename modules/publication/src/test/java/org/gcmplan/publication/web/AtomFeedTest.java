package org.gcmplan.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.junit.jupiter.api.Test;

class AtomFeedTest {
  private static final String ADDRESS = "https://plan.example.org/gcm";
  private static final List<EditionRow> ROWS = List.of(row(2, "b"), row(1, "a"));

  @Test
  void aReaderFindsEveryEditionWithWhatTheStandardAsksFor() throws FeedException {
    SyndFeed feed = read(write(Language.VI, ROWS));

    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getUri()).startsWith("urn:uuid:");
    assertThat(feed.getTitle()).isNotBlank();
    assertThat(feed.getPublishedDate()).isEqualTo(Instant.parse("2026-02-01T02:00:00Z"));
    assertThat(feed.getAuthors()).hasSize(1);
    assertThat(feed.getLinks())
        .extracting("rel", "href")
        .contains(tuple("self", ADDRESS + "/public/feed.atom?lang=vi"));
    assertThat(feed.getEntries()).hasSize(2).allSatisfy(AtomFeedTest::isWhole);
    assertThat(feed.getEntries().get(0).getTitle())
        .isEqualTo("Phiên bản 2: Sửa <nhiệm vụ> & chỉ tiêu");
    assertThat(feed.getEntries().get(0).getLink())
        .isEqualTo(ADDRESS + "/public/edition.xhtml?number=2&lang=vi");
  }

  private static void isWhole(SyndEntry entry) {
    assertThat(entry.getUri()).startsWith("urn:uuid:");
    assertThat(entry.getTitle()).isNotBlank();
    assertThat(entry.getUpdatedDate()).isNotNull();
    assertThat(entry.getLink()).startsWith(ADDRESS);
    assertThat(entry.getAuthors()).hasSize(1);
    assertThat(entry.getDescription().getValue()).contains("SHA-256");
    assertThat(entry.getEnclosures()).hasSize(2);
  }

  @Test
  void anEntryStaysTheSameInEveryLanguageAndAtEveryAddress() throws FeedException {
    SyndFeed here = read(write(Language.VI, ROWS));
    SyndFeed there =
        read(new AtomFeed(Optional.empty(), Language.EN, "http://localhost").write(ROWS));

    assertThat(there.getEntries())
        .extracting(SyndEntry::getUri)
        .isEqualTo(here.getEntries().stream().map(SyndEntry::getUri).toList());
    assertThat(there.getUri()).isNotEqualTo(here.getUri());
    assertThat(there.getEntries().get(0).getTitle()).startsWith("Edition 2: ");
  }

  @Test
  void aPlanWithoutEditionsHasAFeedToo() throws FeedException {
    assertThat(read(write(Language.EN, List.of())).getEntries()).isEmpty();
  }

  @Test
  void aCharacterThatXmlCannotHoldIsLeftOut() {
    EditionRow odd = row(1, "\u0001");

    assertThat(new String(write(Language.VI, List.of(odd)), StandardCharsets.UTF_8))
        .doesNotContain("\u0001")
        .contains("&lt;nhiệm vụ&gt; &amp;");
  }

  private static byte[] write(Language language, List<EditionRow> rows) {
    return new AtomFeed(Optional.empty(), language, ADDRESS).write(rows);
  }

  private static SyndFeed read(byte[] feed) throws FeedException {
    return new SyndFeedInput()
        .build(new InputStreamReader(new ByteArrayInputStream(feed), StandardCharsets.UTF_8));
  }

  private static EditionRow row(int number, String seal) {
    LocalDate day = LocalDate.of(2026, number, 1);
    return new EditionRow(
        new EditionNumber(number),
        new LocalizedText("Sửa <nhiệm vụ> & chỉ tiêu", "Amend <tasks> & targets"),
        number + "/QĐ-BNG",
        day,
        day,
        new LocalizedText("Thứ trưởng " + seal, "Deputy Minister"),
        Instant.parse("2026-0" + number + "-01T02:00:00Z"),
        seal.repeat(64),
        Optional.empty(),
        60);
  }
}
