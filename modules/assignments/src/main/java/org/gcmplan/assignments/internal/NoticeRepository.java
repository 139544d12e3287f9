package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.assignments.NoticeStage;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;

/** Notices and what was answered to their assignments. */
@Dependent
class NoticeRepository {
  @PersistenceContext(unitName = "assignments")
  EntityManager entities;

  Optional<GivenNotice> find(NoticeId id) {
    return Optional.ofNullable(entities.find(GivenNotice.class, id.value()));
  }

  GivenNotice get(NoticeId id) {
    return find(id).orElseThrow(() -> new NotFound("assignment notice", id));
  }

  /** The notice that waits for something about the assignment. */
  Optional<GivenNotice> openWith(UUID assignment) {
    return entities
        .createQuery(
            "select n from GivenNotice n where :assignment member of n.lines"
                + " and n.stage <> :settled order by n.issuedOn desc",
            GivenNotice.class)
        .setParameter("assignment", assignment)
        .setParameter("settled", NoticeStage.SETTLED)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  List<GivenNotice> openOf(BodyId body) {
    return entities
        .createQuery(
            "select n from GivenNotice n where n.bodyId = :body and n.stage <> :settled"
                + " order by n.issuedOn",
            GivenNotice.class)
        .setParameter("body", body.id())
        .setParameter("settled", NoticeStage.SETTLED)
        .getResultList();
  }

  List<GivenNotice> underWay() {
    return entities
        .createQuery(
            "select n from GivenNotice n where n.stage <> :settled order by n.issuedOn",
            GivenNotice.class)
        .setParameter("settled", NoticeStage.SETTLED)
        .getResultList();
  }

  List<GivenNotice> unacknowledged(LocalDate day) {
    return entities
        .createQuery(
            "select n from GivenNotice n where n.stage = :stage and n.remindOn <= :day"
                + " order by n.issuedOn",
            GivenNotice.class)
        .setParameter("stage", NoticeStage.WITH_BODY)
        .setParameter("day", day)
        .getResultList();
  }

  List<AnswerEntry> answers(UUID assignment) {
    return entities
        .createQuery(
            "select x from AnswerEntry x where x.assignmentId = :assignment order by x.turn",
            AnswerEntry.class)
        .setParameter("assignment", assignment)
        .getResultList();
  }

  /** The last word on each assignment. */
  Map<UUID, AnswerEntry> latest(Collection<UUID> assignments) {
    Map<UUID, AnswerEntry> latest = new HashMap<>();
    if (!assignments.isEmpty()) {
      entities
          .createQuery(
              "select x from AnswerEntry x where x.assignmentId in :assignments order by x.turn",
              AnswerEntry.class)
          .setParameter("assignments", assignments)
          .getResultList()
          .forEach(answer -> latest.put(answer.assignment(), answer));
    }
    return latest;
  }

  /** Those of the lines that go on. */
  List<AssignmentEntry> standing(GivenNotice notice) {
    return notice.lines().isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select a from AssignmentEntry a where a.id in :lines and a.endedOn = :open",
                AssignmentEntry.class)
            .setParameter("lines", notice.lines())
            .setParameter("open", AssignmentEntry.OPEN)
            .getResultList();
  }
}
