package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.coverage.OwnPlanId;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;

/** Own plans are no secret: whoever is signed in reads them, who keeps the register adds them. */
@Dependent
class OwnPlanFiles implements FileAccess {
  static final String KIND = "own-plan";

  private final OwnPlanRepository plans;
  private final OwnPlanRights rights;

  @Inject
  OwnPlanFiles(OwnPlanRepository plans, OwnPlanRights rights) {
    this.plans = plans;
    this.rights = rights;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    plans.standing(OwnPlanId.parse(owner));
  }

  @Override
  public Optional<Actor> attaching(Actor by, String owner) {
    return rights.writing(by, plans.standing(OwnPlanId.parse(owner)).body());
  }
}
