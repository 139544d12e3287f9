package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.updates.UpdateId;

/**
 * A plan update from its submission to the edition, with five ministries asked, beside a bare
 * engine that takes the same process through the same steps.
 */
@Dependent
class WholeUpdate implements Workload {
  @Inject UpdateSteps steps;
  @Inject Colleagues colleagues;
  @Inject BareEngine engine;

  @Override
  public String row() {
    return "update";
  }

  @Override
  public long ours() {
    List<Actor> focalPoints = colleagues.focalPoints();
    UpdateId update = steps.draft("Tuyên truyền phòng, chống mua bán người " + System.nanoTime());
    steps.submit(update);
    steps.ask(update, focalPoints);
    focalPoints.forEach(each -> steps.agree(update, each));
    steps.approve(update);
    steps.publish(update);
    return 0;
  }

  @Override
  public long bare() {
    engine.wholeUpdate();
    return 0;
  }
}
