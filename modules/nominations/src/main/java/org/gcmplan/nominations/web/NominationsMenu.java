package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.Nominations;

/** What the signed-in person has to do with calls and nominations. */
@Named
@RequestScoped
public class NominationsMenu {
  private static final List<Role> CONCERNED =
      List.of(
          Role.AWARD_OFFICE,
          Role.PROPOSING_HEAD,
          Role.COUNCIL_MEMBER,
          Role.MINISTER,
          Role.AUDITOR,
          Role.COORDINATOR,
          Role.FOCAL_POINT,
          Role.LEADERSHIP);

  @Inject CurrentActor actor;
  @Inject Nominations nominations;
  @Inject Clearances clearances;
  @Inject CallCatalogue calls;

  public boolean isShown() {
    return actor.isSignedIn() && CONCERNED.stream().anyMatch(actor.get()::holds);
  }

  public boolean isOffice() {
    return actor.get().holds(Role.AWARD_OFFICE);
  }

  public boolean isMinister() {
    return actor.get().holds(Role.MINISTER);
  }

  /** Who keeps dossiers or watches how they are kept. */
  public boolean isKeeper() {
    return isOffice() || actor.get().holds(Role.AUDITOR);
  }

  /** Whether there is a call under which the person may nominate. */
  public boolean isNominating() {
    return !nominations.bodiesOf(actor.get()).isEmpty() && !calls.open().isEmpty();
  }

  /** What bodies of the person were asked. */
  public List<Clearance> getAsked() {
    return clearances.waitingFor(actor.get());
  }
}
