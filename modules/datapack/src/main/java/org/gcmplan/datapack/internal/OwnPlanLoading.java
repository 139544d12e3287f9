package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.coverage.OwnPlans;
import org.gcmplan.kernel.Actor;

/** Enters bodies' own plans into their register, as the system. */
@Dependent
class OwnPlanLoading {
  private final OwnPlans register;
  private final CountryPack pack;
  private final DataPackSettings settings;

  @Inject
  OwnPlanLoading(OwnPlans register, CountryPack pack, DataPackSettings settings) {
    this.register = register;
    this.pack = pack;
    this.settings = settings;
  }

  /** Those that the pack knows of. */
  void load() {
    enter(pack.ownPlans());
  }

  /** Those that are made up for the demonstration. */
  void tell() {
    Findings findings = pack.findings();
    List<NewOwnPlan> madeUp = OwnPlanTable.readMadeUp(settings.files(), pack.codes(), findings);
    findings.refuseIfAny();
    enter(madeUp);
  }

  private void enter(List<NewOwnPlan> plans) {
    plans.forEach(plan -> register.register(Actor.SYSTEM, plan));
  }
}
