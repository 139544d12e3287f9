package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.UpdateId;

/**
 * A ministry's opinion with all that hangs on it: the record, the route, the inboxes, the mail and
 * the trail, beside one row committed.
 */
@ApplicationScoped
public class GivenOpinion implements Workload {
  private record Awaited(UpdateId update, Actor focalPoint) {}

  @Inject UpdateSteps steps;
  @Inject Colleagues colleagues;
  @Inject BareRows rows;

  private final Deque<Awaited> awaited = new ArrayDeque<>();

  @Override
  public String row() {
    return "opinion";
  }

  @Override
  public void prepare(int times) {
    while (awaited.size() < times) {
      UpdateId update = steps.draft("Thông tin cho vùng dân tộc " + System.nanoTime());
      steps.submit(update);
      steps.ask(update, colleagues.focalPoints());
      colleagues.focalPoints().forEach(each -> awaited.add(new Awaited(update, each)));
    }
  }

  @Override
  public long ours() {
    Awaited next = awaited.remove();
    steps.agree(next.update(), next.focalPoint());
    return 0;
  }

  @Override
  public long bare() {
    return rows.insertOne();
  }
}
