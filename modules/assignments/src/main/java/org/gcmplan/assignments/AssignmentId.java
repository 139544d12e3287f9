package org.gcmplan.assignments;

import java.util.UUID;
import org.gcmplan.kernel.NotFound;

/** The id of an assignment: one task, given to one body. */
public record AssignmentId(UUID value) {
  public static AssignmentId parse(String text) {
    try {
      return new AssignmentId(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      throw new NotFound("assignment", text);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
