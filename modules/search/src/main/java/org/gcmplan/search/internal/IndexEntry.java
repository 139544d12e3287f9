package org.gcmplan.search.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;
import org.jspecify.annotations.Nullable;

/** Something that can be found. */
@Entity
@Table(schema = "search", name = "entry")
class IndexEntry {
  /** Who may know of it. */
  enum Sight {
    ALL,
    ASKED
  }

  /** Whether the vocabulary has its words. */
  enum Counted {
    YES,
    NO
  }

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_DETAIL = 500;

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private FindingKind kind;

  @Column(name = "subject_id")
  private String subjectId;

  private String origin;
  private String reference;

  @Column(name = "title_vi")
  private String titleVi;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "detail_vi")
  private String detailVi;

  @Column(name = "detail_en")
  private String detailEn;

  private String path;

  @Enumerated(EnumType.STRING)
  private Sight sight;

  @Column(name = "from_edition")
  private @Nullable Integer fromEdition;

  @Column(name = "until_edition")
  private @Nullable Integer untilEdition;

  @Column(name = "valid_from")
  private @Nullable LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  private int weight;

  @Enumerated(EnumType.STRING)
  private Counted counted = Counted.NO;

  protected IndexEntry() {}

  IndexEntry(Indexed found) {
    id = UUID.randomUUID();
    kind = found.kind();
    subjectId = found.id();
    origin = found.origin();
    reference = SearchText.cut(found.reference(), 60);
    titleVi = SearchText.cut(found.title().vi(), LONGEST_TITLE);
    titleEn = SearchText.cut(found.title().en(), LONGEST_TITLE);
    detailVi = SearchText.cut(found.detail().vi(), LONGEST_DETAIL);
    detailEn = SearchText.cut(found.detail().en(), LONGEST_DETAIL);
    path = found.path();
    sight = found.restricted() ? Sight.ASKED : Sight.ALL;
    limit(found.span());
    weight = weight(found);
  }

  private void limit(Span span) {
    fromEdition = span.fromEdition().orElse(null);
    untilEdition = span.untilEdition().orElse(null);
    validFrom = span.from().orElse(null);
    validTo = span.to().orElse(null);
  }

  /** What is over comes after everything that is not. */
  private static int weight(Indexed found) {
    boolean over = found.span().untilEdition().isPresent() || found.span().to().isPresent();
    return found.kind().ordinal() * 10 + (over ? 100 : 0);
  }

  /**
   * Whether this is what stands there of something that is over: an edition that has passed does
   * not change. Of what goes on, the words may be other ones though the title is not.
   */
  boolean standsAs(Indexed found) {
    return untilEdition != null && label().equals(new IndexEntry(found).label());
  }

  private List<Object> label() {
    return Arrays.asList(
        kind,
        subjectId,
        origin,
        reference,
        titleVi,
        titleEn,
        detailVi,
        detailEn,
        path,
        sight,
        fromEdition,
        untilEdition,
        validFrom,
        validTo,
        weight);
  }

  boolean isFormer(int edition, LocalDate today) {
    return fromEdition != null && fromEdition > edition
        || untilEdition != null && untilEdition <= edition
        || validTo != null && validTo.isBefore(today)
        || validFrom != null && validFrom.isAfter(today);
  }

  /** Whether that is another name than the ones it is shown by. */
  boolean isNotCalled(String name) {
    String compact = SearchText.compact(name);
    return !SearchText.compact(titleVi).contains(compact)
        && !SearchText.compact(titleEn).contains(compact)
        && !SearchText.compact(reference).equals(compact);
  }

  boolean isForAll() {
    return sight == Sight.ALL;
  }

  UUID id() {
    return id;
  }

  FindingKind kind() {
    return kind;
  }

  String subjectId() {
    return subjectId;
  }

  String reference() {
    return reference;
  }

  LocalizedText title() {
    return new LocalizedText(titleVi, titleEn);
  }

  LocalizedText detail() {
    return new LocalizedText(detailVi, detailEn);
  }

  String path() {
    return path;
  }

  int weight() {
    return weight;
  }
}
