package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.kernel.CurrentActor;

/** Whether the rail shows councils: to their members and to who keeps them. */
@Named
@RequestScoped
public class CouncilRail {
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;

  public boolean isShown() {
    return actor.isSignedIn() && councils.concern(actor.get());
  }
}
