package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** Who may act on an assignment, and whether it is there to be acted on. */
@Dependent
class AssignmentDesk {
  private final AssignmentRepository assignments;
  private final PlanFrameCatalogue frame;

  @Inject
  AssignmentDesk(AssignmentRepository assignments, PlanFrameCatalogue frame) {
    this.assignments = assignments;
    this.frame = frame;
  }

  /** Somebody in their capacity, with an assignment that goes on. */
  record Act(Actor by, AssignmentEntry entry) {
    SignedBy signed() {
      return SignedBy.of(by);
    }
  }

  boolean isReadBy(Actor reader, AssignmentId id) {
    return AssignmentSight.reads(reader, assignments.get(id));
  }

  Act asCoordinator(Actor by, AssignmentId id) {
    AssignmentEntry entry = assignments.get(id);
    return open(coordinator(by, entry.body()), entry);
  }

  Act asAssigner(Actor by, AssignmentId id) {
    AssignmentEntry entry = assignments.get(id);
    Role role = deciderAt(entry.assignedBy());
    Actor acting = by.exercising(role, entry.assignedBy());
    acting.mustHold(role, entry.assignedBy());
    return open(acting, entry);
  }

  /** The application itself accepts for bodies of whose time nobody is on record. */
  Actor coordinator(Actor by, BodyId body) {
    if (by.isSystem()) {
      return by;
    }
    Actor acting = by.exercising(Role.COORDINATOR, body);
    acting.mustHold(Role.COORDINATOR, body);
    return acting;
  }

  Role deciderAt(BodyId assigner) {
    return frame.plan().map(Plan::coordinator).filter(assigner::equals).isPresent()
        ? Role.STANDING_OFFICE
        : Role.FOCAL_POINT;
  }

  private static Act open(Actor acting, AssignmentEntry entry) {
    if (!entry.isOpen()) {
      throw new BusinessRuleViolation(
          "assignments.ended", entry.task().value(), entry.endedOn().orElseThrow());
    }
    return new Act(acting, entry);
  }
}
