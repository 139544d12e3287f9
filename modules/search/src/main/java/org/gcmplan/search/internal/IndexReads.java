package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the index is asked. Every question has an end: so many rows and no more. */
@Dependent
class IndexReads {
  @PersistenceContext(unitName = "search")
  EntityManager entities;

  /** What has a name like that; an underscore and a percent sign cannot stand in one. */
  List<UUID> named(String compactLike, int most) {
    return entities
        .createQuery(
            "select distinct n.entry, n.weight from IndexName n where n.compact like :name"
                + " order by n.weight",
            Object[].class)
        .setParameter("name", compactLike)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> (UUID) row[0])
        .toList();
  }

  /** What has one word of every group; the first group finds, the others only have to be there. */
  List<UUID> withWords(List<List<String>> groups, int most) {
    StringBuilder query =
        new StringBuilder("select distinct w.entry, w.weight from IndexWord w where w.word in :w0");
    for (int group = 1; group < groups.size(); group++) {
      query.append(
          " and exists (select x%1$d.word from IndexWord x%1$d where x%1$d.entry = w.entry and x%1$d.word in :w%1$d)"
              .formatted(group));
    }
    var asked = entities.createQuery(query.append(" order by w.weight").toString(), Object[].class);
    for (int group = 0; group < groups.size(); group++) {
      asked.setParameter("w" + group, groups.get(group));
    }
    return asked.setMaxResults(most).getResultStream().map(row -> (UUID) row[0]).toList();
  }

  /** Words of the vocabulary that begin so, the most used first. */
  List<VocabularyWord> beginning(String start, int most) {
    return entities
        .createQuery(
            "select v from VocabularyWord v where v.word like :start order by v.uses desc, v.word",
            VocabularyWord.class)
        .setParameter("start", start + "%")
        .setMaxResults(most)
        .getResultList();
  }

  /** How often each of the words is used. */
  Map<String, Integer> uses(Collection<String> words) {
    return entities
        .createQuery("select v from VocabularyWord v where v.word in :words", VocabularyWord.class)
        .setParameter("words", words)
        .getResultStream()
        .collect(Collectors.toMap(VocabularyWord::word, VocabularyWord::uses));
  }

  List<IndexEntry> entries(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select e from IndexEntry e where e.id in :ids", IndexEntry.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  Map<UUID, List<IndexName>> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select n from IndexName n where n.entry in :ids", IndexName.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.groupingBy(IndexName::entry));
  }
}
