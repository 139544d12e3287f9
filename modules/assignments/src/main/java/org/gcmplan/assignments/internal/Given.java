package org.gcmplan.assignments.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the tasks of an edition made of assignments. */
class Given {
  private final List<AssignmentEntry> added = new ArrayList<>();
  private final List<AssignmentEntry> changed = new ArrayList<>();
  private final List<AssignmentEntry> ended = new ArrayList<>();

  void added(AssignmentEntry entry) {
    added.add(entry);
  }

  void changed(AssignmentEntry entry) {
    changed.add(entry);
  }

  void ended(AssignmentEntry entry) {
    ended.add(entry);
  }

  List<AssignmentEntry> added() {
    return List.copyOf(added);
  }

  List<AssignmentEntry> changed() {
    return List.copyOf(changed);
  }

  List<AssignmentEntry> ended() {
    return List.copyOf(ended);
  }

  /** Those of which a body is to be told. */
  List<AssignmentEntry> newOrChanged() {
    return Stream.concat(added.stream(), changed.stream()).toList();
  }
}
