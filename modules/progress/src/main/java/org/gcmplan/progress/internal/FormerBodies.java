package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Bodies that went into others: they report no more, even while their tasks have not passed. */
@Dependent
class FormerBodies {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;

  @Inject
  FormerBodies(AgencyDirectory agencies, LocalityDirectory localities, PlanClock clock) {
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  boolean contain(BodyId body) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies
            .find(new AgencyId(body.id()))
            .filter(it -> !it.inForceOn(clock.today()))
            .isPresent()
        : localities
            .find(new LocalityId(body.id()), clock.today())
            .filter(it -> !it.inForceOn(clock.today()))
            .isPresent();
  }
}
