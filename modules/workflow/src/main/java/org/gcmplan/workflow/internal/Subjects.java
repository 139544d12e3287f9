package org.gcmplan.workflow.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateId;

/** What work items are about, in the glossary's words; each process is about one kind of thing. */
final class Subjects {
  static final String PLAN_UPDATE = "plan-update";
  static final String ASSIGNMENT_NOTICE = "assignment-notice";
  static final String EXTENSION = "extension";
  static final String REPORTING_ROUND = "reporting-round";
  static final String REPORTING_DUTY = "reporting-duty";
  static final String NOMINATION = "nomination";
  static final String CLEARANCE = "clearance";
  static final String AWARD_CALL = "award-call";

  private static final Map<String, String> KINDS =
      Map.of(
          PlanUpdateRoute.PROCESS, PLAN_UPDATE,
          AssignmentRoute.PROCESS, ASSIGNMENT_NOTICE,
          ExtensionRoute.PROCESS, EXTENSION,
          ReportingRoute.ROUND, REPORTING_ROUND,
          ReportingRoute.REPORT, REPORTING_DUTY,
          NominationRoute.PROCESS, NOMINATION,
          ClearanceRoute.PROCESS, CLEARANCE,
          CallRoute.PROCESS, AWARD_CALL);

  private Subjects() {}

  static Subject of(UpdateId update) {
    return new Subject(PLAN_UPDATE, update.toString());
  }

  /** What the process with that business key is about. */
  static Subject of(String process, String key) {
    return new Subject(kindOf(process), key);
  }

  /** The processes of this application. */
  static Set<String> processes() {
    return KINDS.keySet();
  }

  /** Whether it is a process of this application. */
  static boolean isKnown(String process) {
    return KINDS.containsKey(process);
  }

  static String kindOf(String process) {
    return Optional.ofNullable(KINDS.get(process)).orElseThrow();
  }

  /** The id of the process in its model, from the engine's id of one of its versions. */
  static String processOf(String definition) {
    return definition.substring(0, definition.indexOf(':'));
  }
}
