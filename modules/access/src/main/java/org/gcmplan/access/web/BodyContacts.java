package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.access.Coordinators;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;

/** Who coordinates for a body, as far as the reader may know. */
@Named
@RequestScoped
public class BodyContacts {
  @Inject Coordinators coordinators;
  @Inject RoleHolders holders;
  @Inject CurrentActor reader;

  public boolean coordinated(BodyId body) {
    return holders.exist(Role.COORDINATOR, body);
  }

  public List<LocalizedText> coordinators(BodyId body) {
    return coordinators.names(reader.get(), body);
  }
}
