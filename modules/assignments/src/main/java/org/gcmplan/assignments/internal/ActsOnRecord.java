package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * When people last did something about assignments in the name of a body: answered, asked for time,
 * replied, decided. What the application wrote does not count, nor that a body was asked again.
 */
@Dependent
class ActsOnRecord {
  /** What people of the body did: the day, the body, and the name of who did it. */
  private static final List<String> ACTS =
      List.of(
          "max(x.givenOn) from AnswerEntry x, AssignmentEntry a where a.bodyId = :body"
              + " and x.kind <> org.gcmplan.assignments.Acknowledgement.AWAITED and x.givenBy",
          "max(x.askedOn) from ExtensionEntry x, AssignmentEntry a where a.bodyId = :body"
              + " and x.askedBy",
          "max(x.repliedOn) from AnswerEntry x, AssignmentEntry a where a.assignedById = :body"
              + " and x.repliedBy",
          "max(x.decidedOn) from ExtensionEntry x, AssignmentEntry a"
              + " where a.assignedById = :body"
              + " and x.outcome <> org.gcmplan.assignments.ExtensionRequest$Outcome.FELL_AWAY"
              + " and x.decidedBy",
          "max(x.since) from SuspensionEntry x, AssignmentEntry a where a.assignedById = :body"
              + " and x.decidedBy",
          "max(x.resumedOn) from SuspensionEntry x, AssignmentEntry a"
              + " where a.assignedById = :body and x.resumedBy");

  @PersistenceContext(unitName = "assignments")
  EntityManager entities;

  Optional<LocalDate> lastOf(BodyId body) {
    return ACTS.stream().flatMap(act -> last(act, body).stream()).max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> last(String act, BodyId body) {
    return Optional.ofNullable(
        entities
            .createQuery("select " + act + " <> :system and x.assignmentId = a.id", LocalDate.class)
            .setParameter("body", body.id())
            .setParameter("system", Actor.SYSTEM.name())
            .getSingleResult());
  }
}
