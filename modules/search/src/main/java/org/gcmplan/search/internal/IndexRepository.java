package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.search.BodyAlias;
import org.gcmplan.search.FindingKind;

/** Where the index is written. */
@Dependent
class IndexRepository {
  private static final int MOST_WORDS = 200;
  private static final int AT_ONCE = 500;

  @PersistenceContext(unitName = "search")
  EntityManager entities;

  void put(Indexed found) {
    IndexEntry entry = new IndexEntry(found);
    entities.persist(entry);
    found.names().stream()
        .filter(name -> !SearchText.compact(name).isEmpty())
        .distinct()
        .forEach(name -> entities.persist(new IndexName(entry, name)));
    Set<String> words = SearchText.words(found.names());
    words.addAll(SearchText.words(found.content()));
    words.stream().limit(MOST_WORDS).forEach(word -> entities.persist(new IndexWord(entry, word)));
  }

  /** Writes what was put, so that much can be put in one go. */
  void pause() {
    entities.flush();
    entities.clear();
  }

  /** Writes anew what comes from there, except for what is over and still reads as it did. */
  void replace(FindingKind kind, Set<String> origins, List<Indexed> fresh) {
    List<IndexEntry> known =
        entities
            .createQuery(
                "select e from IndexEntry e where e.kind = :kind and e.origin in :origins",
                IndexEntry.class)
            .setParameter("kind", kind)
            .setParameter("origins", origins)
            .getResultList();
    List<UUID> outdated = new ArrayList<>();
    List<Indexed> missing = new ArrayList<>(fresh);
    for (IndexEntry entry : known) {
      Optional<Indexed> same = missing.stream().filter(entry::standsAs).findFirst();
      same.ifPresentOrElse(missing::remove, () -> outdated.add(entry.id()));
    }
    // Before they are removed: an entry that is held would come back.
    entities.clear();
    remove(outdated);
    missing.forEach(this::put);
  }

  void removeAll(FindingKind kind) {
    String those = "(select e.id from IndexEntry e where e.kind = :kind)";
    for (String part : List.of("IndexName", "IndexWord")) {
      entities
          .createQuery("delete from " + part + " p where p.entry in " + those)
          .setParameter("kind", kind)
          .executeUpdate();
    }
    entities
        .createQuery("delete from IndexEntry e where e.kind = :kind")
        .setParameter("kind", kind)
        .executeUpdate();
  }

  private void remove(List<UUID> ids) {
    if (!ids.isEmpty()) {
      for (String part : List.of("IndexName p where p.entry", "IndexWord p where p.entry")) {
        entities
            .createQuery("delete from " + part + " in :ids")
            .setParameter("ids", ids)
            .executeUpdate();
      }
      entities
          .createQuery("delete from IndexEntry e where e.id in :ids")
          .setParameter("ids", ids)
          .executeUpdate();
    }
  }

  int size() {
    return entities
        .createQuery("select count(e) from IndexEntry e", Long.class)
        .getSingleResult()
        .intValue();
  }

  Optional<IndexForm> form() {
    return Optional.ofNullable(entities.find(IndexForm.class, IndexForm.ONLY));
  }

  void built(Instant now) {
    form().ifPresentOrElse(form -> form.built(now), () -> entities.persist(new IndexForm(now)));
  }

  /** Counts every word anew. */
  void countWords() {
    entities.createQuery("delete from VocabularyWord v").executeUpdate();
    entities
        .createNativeQuery(
            "insert into search.vocabulary (word, uses)"
                + " select word, count(*) from search.entry_word group by word")
        .executeUpdate();
    entities
        .createQuery("update IndexEntry e set e.counted = :yes")
        .setParameter("yes", IndexEntry.Counted.YES)
        .executeUpdate();
  }

  /**
   * Adds the words of what was put since. Not in the transaction that put it: two that bring the
   * same new word must not stand in each other's way.
   */
  int learnWords() {
    List<UUID> fresh =
        entities
            .createQuery("select e.id from IndexEntry e where e.counted = :no", UUID.class)
            .setParameter("no", IndexEntry.Counted.NO)
            .setMaxResults(AT_ONCE)
            .getResultList();
    if (!fresh.isEmpty()) {
      entities
          .createQuery(
              "select distinct w.word from IndexWord w where w.entry in :fresh and not exists"
                  + " (select v.word from VocabularyWord v where v.word = w.word)",
              String.class)
          .setParameter("fresh", fresh)
          .getResultList()
          .forEach(word -> entities.persist(new VocabularyWord(word)));
      entities
          .createQuery("update IndexEntry e set e.counted = :yes where e.id in :fresh")
          .setParameter("yes", IndexEntry.Counted.YES)
          .setParameter("fresh", fresh)
          .executeUpdate();
    }
    return fresh.size();
  }

  List<BodyAlias> aliases() {
    return entities
        .createQuery("select a from AliasEntry a order by a.alias", AliasEntry.class)
        .getResultStream()
        .map(AliasEntry::shown)
        .toList();
  }

  List<String> aliasesOf(BodyId body) {
    return entities
        .createQuery(
            "select a.alias from AliasEntry a where a.body = :body order by a.alias", String.class)
        .setParameter("body", body.toString())
        .getResultList();
  }

  void replaceAliases(Collection<BodyAlias> aliases) {
    entities.createQuery("delete from AliasEntry a").executeUpdate();
    aliases.forEach(alias -> entities.persist(new AliasEntry(alias)));
  }
}
