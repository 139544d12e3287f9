package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;

/**
 * Whom a published update concerns: who leads, helps or carries out its tasks, and who was asked.
 */
@Dependent
class BodiesToTell {
  private final UpdateCatalogue updates;
  private final BodyDirectory bodies;
  private final PlanClock clock;

  @Inject
  BodiesToTell(UpdateCatalogue updates, BodyDirectory bodies, PlanClock clock) {
    this.updates = updates;
    this.bodies = bodies;
    this.clock = clock;
  }

  Set<BodyId> by(UpdateId update) {
    // Published by now, so that everybody may read it; the system too.
    var concerned = new LinkedHashSet<BodyId>();
    Impact impact = updates.impact(Actor.SYSTEM, update);
    impact.agencies().stream().map(AgencyId::body).forEach(concerned::add);
    impact.localities().stream().map(LocalityId::body).forEach(concerned::add);
    if (impact.allLocalities()) {
      bodies.inForceOn(clock.today()).stream()
          .map(Body::id)
          .filter(body -> body.kind() == BodyId.Kind.LOCALITY)
          .forEach(concerned::add);
    }
    updates.view(Actor.SYSTEM, update).opinions().stream()
        .map(OpinionRow::body)
        .forEach(concerned::add);
    return concerned;
  }

  LocalizedText name(BodyId body) {
    return bodies.name(body, clock.today());
  }
}
