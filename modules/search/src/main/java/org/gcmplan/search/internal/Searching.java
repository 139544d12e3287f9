package org.gcmplan.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.publication.Editions;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.Search;
import org.gcmplan.search.SearchPage;
import org.gcmplan.search.SearchQuery;

@ApplicationScoped
@Transactional
class Searching implements Search {
  private final Candidates candidates;
  private final Slips slips;
  private final IndexReads index;
  private final Iterable<SearchSource> sources;
  private final Editions editions;
  private final PlanClock clock;

  @Inject
  Searching(
      Candidates candidates,
      Slips slips,
      IndexReads index,
      @Any Instance<SearchSource> sources,
      Editions editions,
      PlanClock clock) {
    this(candidates, slips, index, (Iterable<SearchSource>) sources, editions, clock);
  }

  Searching(
      Candidates candidates,
      Slips slips,
      IndexReads index,
      Iterable<SearchSource> sources,
      Editions editions,
      PlanClock clock) {
    this.candidates = candidates;
    this.slips = slips;
    this.index = index;
    this.sources = sources;
    this.editions = editions;
    this.clock = clock;
  }

  @Override
  public SearchPage find(Actor reader, SearchQuery query) {
    Question question = Question.of(query.text());
    if (question.isEmpty()) {
      return SearchPage.EMPTY;
    }
    List<Match> matches = matches(reader, question);
    Optional<Question> other =
        matches.isEmpty()
            ? slips.corrected(question.words()).map(question::with)
            : Optional.empty();
    return other
        .map(meant -> page(query, matches(reader, meant), meant, true))
        .orElseGet(() -> page(query, matches, question, false));
  }

  private List<Match> matches(Actor reader, Question question) {
    Set<UUID> ids = candidates.of(question);
    List<IndexEntry> entries = visible(reader, index.entries(ids));
    Map<UUID, List<IndexName>> names = index.names(ids);
    LocalDate today = clock.today();
    int edition = editions.inForceOn(today).map(row -> row.number().value()).orElse(0);
    return entries.stream()
        .map(
            entry ->
                Match.of(
                    question,
                    entry,
                    names.getOrDefault(entry.id(), List.of()),
                    entry.isFormer(edition, today)))
        .sorted(Match.BEST_FIRST)
        .toList();
  }

  private List<IndexEntry> visible(Actor reader, List<IndexEntry> entries) {
    Map<FindingKind, Set<String>> asked =
        entries.stream()
            .filter(entry -> !entry.isForAll())
            .collect(
                Collectors.groupingBy(
                    IndexEntry::kind,
                    Collectors.mapping(IndexEntry::subjectId, Collectors.toSet())));
    Map<FindingKind, Set<String>> allowed = new EnumMap<>(FindingKind.class);
    for (SearchSource source : sources) {
      Optional.ofNullable(asked.get(source.kind()))
          .ifPresent(ids -> allowed.put(source.kind(), source.visible(reader, ids)));
    }
    return entries.stream()
        .filter(
            entry ->
                entry.isForAll()
                    || allowed.getOrDefault(entry.kind(), Set.of()).contains(entry.subjectId()))
        .toList();
  }

  private static SearchPage page(
      SearchQuery query, List<Match> matches, Question question, boolean corrected) {
    Map<FindingKind, Integer> counts =
        matches.stream()
            .collect(
                Collectors.groupingBy(
                    match -> match.entry().kind(), Collectors.summingInt(one -> 1)));
    List<Match> wanted =
        matches.stream()
            .filter(match -> query.kind().map(kind -> kind == match.entry().kind()).orElse(true))
            .toList();
    return new SearchPage(
        wanted.stream().skip(query.first()).limit(query.count()).map(Match::finding).toList(),
        counts,
        wanted.size(),
        matches.size() >= Candidates.MOST,
        question.words(),
        corrected);
  }
}
