package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;

/** Work items by what they are about. */
@Dependent
class WorkItemRepository {
  @PersistenceContext(unitName = "workflow")
  private EntityManager entities;

  WorkItemRepository() {}

  WorkItemRepository(EntityManager entities) {
    this.entities = entities;
  }

  void add(WorkItemEntry entry) {
    entities.persist(entry);
  }

  Optional<WorkItemEntry> find(String id) {
    return Optional.ofNullable(entities.find(WorkItemEntry.class, id));
  }

  List<WorkItemEntry> about(Subject subject) {
    return entities
        .createQuery(
            "select w from WorkItemEntry w where w.subjectId = :id and w.subjectKind = :kind",
            WorkItemEntry.class)
        .setParameter("id", subject.id())
        .setParameter("kind", subject.kind())
        .getResultList();
  }

  /** The number of what is worked on; its id where nobody was ever asked for it. */
  String reference(Subject subject) {
    return about(subject).stream()
        .findFirst()
        .map(item -> item.shown().reference())
        .orElse(subject.id());
  }

  Optional<WorkItemEntry> open(Subject subject, WorkItemKind kind, Optional<BodyId> body) {
    return latest(subject, kind, body).filter(WorkItemEntry::isOpen);
  }

  /** The one opened last, open or not: the one that an act on that stage is about. */
  Optional<WorkItemEntry> latest(Subject subject, WorkItemKind kind, Optional<BodyId> body) {
    var query =
        entities
            .createQuery(
                "select w from WorkItemEntry w where w.subjectId = :id and w.subjectKind = :subject"
                    + " and w.kind = :kind"
                    + body.map(any -> " and w.body = :body").orElse("")
                    + " order by w.openedAt desc, w.state desc",
                WorkItemEntry.class)
            .setParameter("id", subject.id())
            .setParameter("subject", subject.kind())
            .setParameter("kind", kind);
    body.ifPresent(asked -> query.setParameter("body", asked.toString()));
    return query.setMaxResults(1).getResultStream().findFirst();
  }

  /** What every open work item about that kind of thing is about, by its id. */
  Map<String, Subject> allOpen(String subjectKind) {
    return entities
        .createQuery(
            "select w from WorkItemEntry w where w.state = :open and w.subjectKind = :kind",
            WorkItemEntry.class)
        .setParameter("open", WorkItemEntry.State.OPEN)
        .setParameter("kind", subjectKind)
        .getResultStream()
        .collect(Collectors.toMap(WorkItemEntry::id, item -> item.shown().subject()));
  }

  Optional<StageTarget> target(WorkItemKind kind, LocalDate day) {
    return entities
        .createQuery(
            "select t from StageTarget t where t.kind = :kind and t.validFrom <= :day"
                + " and (t.validTo is null or t.validTo >= :day)",
            StageTarget.class)
        .setParameter("kind", kind)
        .setParameter("day", day)
        .getResultStream()
        .findFirst();
  }
}
