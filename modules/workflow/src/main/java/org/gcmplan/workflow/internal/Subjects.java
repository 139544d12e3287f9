package org.gcmplan.workflow.internal;

import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateId;

/** What work items are about, in the glossary's words. */
final class Subjects {
  static final String PLAN_UPDATE = "plan-update";

  private Subjects() {}

  static Subject of(UpdateId update) {
    return new Subject(PLAN_UPDATE, update.toString());
  }
}
