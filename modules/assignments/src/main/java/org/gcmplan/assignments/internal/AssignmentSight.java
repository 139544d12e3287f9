package org.gcmplan.assignments.internal;

import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;

/**
 * Who reads what a body and its assigner write to each other: the two of them, and those who watch
 * the whole. That the task is given, to whom, until when and how far it is, everybody signed in may
 * know.
 */
final class AssignmentSight {
  private AssignmentSight() {}

  static boolean reads(Actor reader, AssignmentEntry entry) {
    return reader.isSystem()
        || worksFor(reader, entry.body())
        || worksFor(reader, entry.assignedBy())
        || Stream.of(Role.STANDING_OFFICE, Role.LEADERSHIP, Role.AUDITOR).anyMatch(reader::holds);
  }

  private static boolean worksFor(Actor reader, BodyId body) {
    return reader.rights().stream().map(Grant::body).anyMatch(body::equals);
  }
}
