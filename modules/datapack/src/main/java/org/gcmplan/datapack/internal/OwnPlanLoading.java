package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.kernel.Actor;

/** Enters bodies' own plans into their register, as the system. */
@Dependent
class OwnPlanLoading implements Chapter {
  private static final LocalTime ENTERED = LocalTime.of(16, 0);

  private final OwnPlans register;
  private final CountryPack pack;

  @Inject
  OwnPlanLoading(OwnPlans register, CountryPack pack) {
    this.register = register;
    this.pack = pack;
  }

  /** Those that the pack knows of. */
  void load() {
    enter(pack.ownPlans());
  }

  /** In the demonstration each is entered on the day of its issue, those made up among them. */
  @Override
  public List<TimelineEntry> read(Telling telling) {
    List<NewOwnPlan> madeUp =
        OwnPlanTable.readMadeUp(telling.files(), pack.codes(), telling.findings());
    return Stream.concat(pack.ownPlans().stream(), madeUp.stream())
        .map(plan -> TimelineEntry.on(plan.issuedOn(), ENTERED, () -> enter(List.of(plan))))
        .toList();
  }

  private void enter(List<NewOwnPlan> plans) {
    plans.forEach(plan -> register.register(Actor.SYSTEM, plan));
  }
}
