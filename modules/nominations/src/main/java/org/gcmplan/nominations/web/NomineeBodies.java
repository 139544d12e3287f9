package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.jspecify.annotations.Nullable;

/** The body of a nominee that is no more: it stays chosen until somebody chooses another. */
@Named
@RequestScoped
public class NomineeBodies {
  @Inject AgencyDirectory agencies;
  @Inject LocalityDirectory localities;
  @Inject PlanClock clock;

  /** The body that is chosen, when it has ended; else nothing. */
  public List<BodyId> ended(@Nullable String chosen) {
    String typed = NominationTyping.orEmpty(chosen);
    return typed.isEmpty() || isInForce(BodyId.parse(typed))
        ? List.of()
        : List.of(BodyId.parse(typed));
  }

  private boolean isInForce(BodyId body) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.inForceOn(clock.today()).stream()
            .anyMatch(agency -> agency.id().equals(new AgencyId(body.id())))
        : localities.inForceOn(clock.today()).stream()
            .anyMatch(unit -> unit.id().equals(new LocalityId(body.id())));
  }
}
