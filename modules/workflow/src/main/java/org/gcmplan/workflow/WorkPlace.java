package org.gcmplan.workflow;

import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.Subject;

/**
 * Where a kind of thing is looked at and worked on.
 *
 * @param page the page
 * @param param the parameter of its address that takes the id
 * @param summary the part that the inbox shows beside the list; takes the id as {@code subjectId}
 */
public record WorkPlace(String page, String param, String summary) {
  private static final WorkPlace UPDATE =
      new WorkPlace("/updates/decision.xhtml", "update", "/updates/summary.xhtml");

  private static final WorkPlace NOTICE =
      new WorkPlace("/assignments/mine.xhtml", "notice", "/assignments/summary.xhtml");
  private static final WorkPlace EXTENSION =
      new WorkPlace("/assignments/decide.xhtml", "extension", "/assignments/asked.xhtml");

  private static final WorkPlace DUTY =
      new WorkPlace("/progress/report.xhtml", "duty", "/progress/duty-summary.xhtml");

  private static final WorkPlace ROUND =
      new WorkPlace("/progress/rounds.xhtml", "round", "/progress/round-summary.xhtml");

  private static final WorkPlace NOMINATION =
      new WorkPlace("/nominations/dossier.xhtml", "id", "/nominations/summary.xhtml");

  private static final WorkPlace CLEARANCE =
      new WorkPlace("/nominations/opinion.xhtml", "id", "/nominations/opinion-summary.xhtml");

  private static final WorkPlace CALL =
      new WorkPlace("/nominations/call.xhtml", "id", "/nominations/call-summary.xhtml");

  private static final WorkPlace SHORTLIST =
      new WorkPlace("/nominations/decide.xhtml", "call", "/nominations/call-summary.xhtml");

  /** By the kind of thing. */
  private static final Map<String, WorkPlace> PLACES =
      Map.of(
          "plan-update", UPDATE,
          "assignment-notice", NOTICE,
          "extension", EXTENSION,
          "reporting-duty", DUTY,
          "reporting-round", ROUND,
          "nomination", NOMINATION,
          "clearance", CLEARANCE,
          "award-call", CALL);

  /** Work that has a page of its own. */
  private static final Map<WorkItemKind, WorkPlace> PAGES =
      Map.of(
          WorkItemKind.REVISE, UPDATE.at("/updates/edit.xhtml"),
          WorkItemKind.ANSWER_ASSIGNMENT, NOTICE.at("/assignments/replies.xhtml"),
          WorkItemKind.REVIEW_REPORTS, DUTY.at("/progress/review.xhtml"),
          WorkItemKind.REVISE_NOMINATION, NOMINATION.at("/nominations/edit.xhtml"),
          WorkItemKind.SUPPLEMENT_DOSSIER, NOMINATION.at("/nominations/edit.xhtml"),
          WorkItemKind.PRESENT_TO_COUNCIL, SHORTLIST,
          WorkItemKind.SUBMIT_AWARDS, SHORTLIST,
          WorkItemKind.DECIDE_AWARDS, SHORTLIST);

  /** Where that work is done. */
  public static WorkPlace of(WorkItem item) {
    return Optional.ofNullable(PAGES.get(item.kind())).orElseGet(() -> of(item.subject()));
  }

  /** Where that thing is looked at. */
  public static WorkPlace of(Subject subject) {
    return Optional.ofNullable(PLACES.get(subject.kind()))
        .orElseThrow(() -> new IllegalArgumentException("No page for a " + subject.kind()));
  }

  /** The address for that very thing, from the address of the application on. */
  public String path(Subject subject) {
    return page + "?" + param + "=" + subject.id();
  }

  private WorkPlace at(String other) {
    return new WorkPlace(other, param, summary);
  }
}
