package org.gcmplan.search.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.ModuleOnH2;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Edition;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.TaskDifference;
import org.gcmplan.search.Finding;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.SearchQuery;
import org.gcmplan.search.internal.Indexed.Span;

/** The index on a database in memory; what modules have, the test says. Edition 2 is in force. */
final class SearchRoom implements AutoCloseable, Editions {
  static final Actor READER =
      new Actor(new UUID(1, 1), "reader", BodyId.agency(new UUID(2, 2)), Set.of());
  private static final PlanClock CLOCK =
      new PlanClock(
          Clock.fixed(Instant.parse("2026-11-19T02:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

  private final ModuleOnH2 database = new ModuleOnH2("search");
  private final List<SearchSource> sources = new ArrayList<>();
  final IndexRepository index = new IndexRepository();
  final Shelf localities = new Shelf(FindingKind.LOCALITY);
  final Shelf agencies = new Shelf(FindingKind.AGENCY);
  final Shelf tasks = new Shelf(FindingKind.TASK);
  final Shelf updates = new Shelf(FindingKind.UPDATE);
  final Searching search;
  final IndexUpkeep upkeep;

  SearchRoom() {
    index.entities = database.entities();
    IndexReads reads = new IndexReads();
    reads.entities = database.entities();
    sources.addAll(List.of(localities, agencies, tasks, updates));
    search = new Searching(new Candidates(reads), new Slips(reads), reads, sources, this, CLOCK);
    upkeep = new IndexUpkeep(index, sources);
  }

  void build() {
    Indexing transactions =
        new Indexing() {
          @Override
          void run(Runnable work) {
            work.run();
            database.commit();
          }
        };
    new IndexBuilding(index, sources, transactions, CLOCK).build();
  }

  List<UUID> entriesOf(String id) {
    return index
        .entities
        .createQuery("select e.id from IndexEntry e where e.subjectId = :id", UUID.class)
        .setParameter("id", id)
        .getResultList();
  }

  void commit() {
    database.commit();
  }

  SearchPage find(String text) {
    return find(text, Optional.empty(), 0, 20);
  }

  SearchPage find(String text, Optional<FindingKind> kind, int first, int count) {
    return search.find(READER, new SearchQuery(text, kind, first, count));
  }

  List<String> titles(String text) {
    return find(text).findings().stream().map(Finding::title).map(LocalizedText::vi).toList();
  }

  void locality(String name, String... others) {
    localities.has(
        indexed(
            FindingKind.LOCALITY,
            name,
            "",
            "Tỉnh " + name,
            false,
            Span.ALWAYS,
            named(name, others)));
  }

  void ended(String name, String lastDay) {
    Span span = Span.days(Optional.empty(), Optional.of(LocalDate.parse(lastDay)));
    localities.has(
        indexed(FindingKind.LOCALITY, name, "", "Tỉnh " + name, false, span, named(name)));
  }

  void agency(String code, String name, String... others) {
    agencies.has(
        indexed(FindingKind.AGENCY, code, code, name, false, Span.ALWAYS, named(name, others)));
  }

  void task(String code, String title, Span span, String... content) {
    tasks.has(
        new Indexed(
            FindingKind.TASK,
            code + "@" + span.fromEdition().orElse(0),
            code,
            code,
            new LocalizedText(title, title + " (en)"),
            LocalizedText.EMPTY,
            "/task",
            List.of(code, title, title + " (en)"),
            List.of(content),
            false,
            span));
  }

  void update(String id, String reference, String title) {
    updates.has(
        indexed(
            FindingKind.UPDATE, id, reference, title, true, Span.ALWAYS, named(reference, title)));
  }

  private static List<String> named(String name, String... others) {
    return Stream.concat(Stream.of(name), Arrays.stream(others)).toList();
  }

  private static Indexed indexed(
      FindingKind kind,
      String id,
      String reference,
      String title,
      boolean restricted,
      Span span,
      List<String> names) {
    return new Indexed(
        kind,
        id,
        id,
        reference,
        new LocalizedText(title, title),
        LocalizedText.EMPTY,
        "/" + id,
        Stream.concat(names.stream(), Stream.of(title)).toList(),
        List.of(),
        restricted,
        span);
  }

  /** What one module has. */
  static final class Shelf implements SearchSource {
    private final FindingKind kind;
    private final List<Indexed> things = new ArrayList<>();
    final Set<String> hidden = new HashSet<>();

    Shelf(FindingKind kind) {
      this.kind = kind;
    }

    void has(Indexed thing) {
      things.add(thing);
    }

    void loses(String origin) {
      things.removeIf(thing -> thing.origin().equals(origin));
    }

    @Override
    public FindingKind kind() {
      return kind;
    }

    @Override
    public Stream<Indexed> all() {
      return things.stream();
    }

    @Override
    public Set<String> touchedBy(DomainEvent event) {
      return event.subject().kind().equals(kind.name()) ? Set.of(event.subject().id()) : Set.of();
    }

    @Override
    public List<Indexed> some(Set<String> origins) {
      return things.stream().filter(thing -> origins.contains(thing.origin())).toList();
    }

    @Override
    public Set<String> visible(Actor reader, Set<String> ids) {
      Set<String> visible = new HashSet<>(ids);
      visible.removeAll(hidden);
      return visible;
    }
  }

  /** Something happened to a thing. */
  record Happened(Actor by, Instant at, Subject subject) implements DomainEvent {
    static Happened to(FindingKind kind, String origin) {
      return new Happened(READER, CLOCK.instant(), new Subject(kind.name(), origin));
    }
  }

  @Override
  public void close() {
    database.close();
  }

  @Override
  public Optional<EditionRow> inForceOn(LocalDate day) {
    LocalizedText text = new LocalizedText("Kế hoạch", "Plan");
    return Optional.of(
        new EditionRow(
            new EditionNumber(2),
            text,
            "2/QĐ",
            day,
            day,
            text,
            CLOCK.instant(),
            "",
            Optional.empty(),
            60));
  }

  @Override
  public List<EditionRow> all() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Edition edition(EditionNumber number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<TaskDifference> compare(EditionNumber from, EditionNumber to) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isSealIntact(EditionNumber number) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String canonicalContent(EditionNumber number) {
    throw new UnsupportedOperationException();
  }
}
