package org.gcmplan.progress.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportingProcess;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundMoments;

/** Notes what the process is told, and makes the duties as the process does. */
class RecordedRoute implements ReportingProcess {
  private final List<String> told = new ArrayList<>();
  private final Consumer<RoundId> makesDuties;
  private RoundMoments moments;

  RecordedRoute(Consumer<RoundId> makesDuties) {
    this.makesDuties = makesDuties;
  }

  /** What it was told since the last time this was asked. */
  List<String> news() {
    List<String> news = List.copyOf(told);
    told.clear();
    return news;
  }

  RoundMoments moments() {
    return moments;
  }

  @Override
  public void roundOpened(RoundId round, RoundMoments at) {
    moments = at;
    told.add("round opened");
    makesDuties.accept(round);
  }

  @Override
  public void roundClosed(RoundId round) {
    told.add("round closed");
  }

  @Override
  public void dutyOpened(DutyId duty) {
    told.add("duty opened");
  }

  @Override
  public void reported(DutyId duty, List<BodyId> reviewers) {
    told.add("reported to " + reviewers.size());
  }

  @Override
  public void closedOver(DutyId duty, List<BodyId> reviewers) {
    told.add("closed over, reported to " + reviewers.size());
  }

  @Override
  public void reviewed(DutyId duty, BodyId reviewer, boolean sentBack) {
    told.add(sentBack ? "sent back" : "confirmed");
  }

  @Override
  public void amended(DutyId duty, BodyId reviewer) {
    told.add("amended");
  }

  @Override
  public void reopened(DutyId duty) {
    told.add("reopened");
  }
}
