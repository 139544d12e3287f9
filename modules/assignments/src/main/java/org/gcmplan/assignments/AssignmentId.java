package org.gcmplan.assignments;

import java.util.UUID;

/** The id of an assignment: one task, given to one body. */
public record AssignmentId(UUID value) {
  public static AssignmentId parse(String text) {
    return new AssignmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
