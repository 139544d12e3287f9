package org.gcmplan.assignments.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.assignments.AssignmentProcess;
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionProcess;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.kernel.BodyId;

/** Writes down where the routes were sent. */
final class RouteOnPaper implements AssignmentProcess, ExtensionProcess {
  private final List<String> steps = new ArrayList<>();

  /** Since this was asked last. */
  List<String> news() {
    List<String> news = List.copyOf(steps);
    steps.clear();
    return news;
  }

  @Override
  public void issued(NoticeId notice, Instant remindAt) {
    steps.add("issued");
  }

  @Override
  public void answered(NoticeId notice) {
    steps.add("answered");
  }

  @Override
  public void backWithBody(NoticeId notice, Instant remindAt) {
    steps.add("back with body");
  }

  @Override
  public void settled(NoticeId notice) {
    steps.add("settled");
  }

  @Override
  public void replyAsked(NoticeId notice, BodyId assigner) {
    steps.add("reply asked");
  }

  @Override
  public void replied(NoticeId notice, BodyId assigner) {
    steps.add("replied");
  }

  @Override
  public void asked(ExtensionId request) {
    steps.add("time asked");
  }

  @Override
  public void decided(ExtensionId request) {
    steps.add("time decided");
  }

  @Override
  public void fellAway(ExtensionId request) {
    steps.add("request fell away");
  }
}
