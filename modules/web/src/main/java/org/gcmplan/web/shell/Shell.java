package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

/** Who is signed in, for the header and the rail. */
@Named
@RequestScoped
public class Shell {
  private static final Set<Role> AWARDS =
      Set.of(Role.AWARD_OFFICE, Role.MINISTER, Role.LEADERSHIP, Role.AUDITOR);

  @Inject CurrentActor actor;
  @Inject BodyDirectory bodies;
  @Inject PlanClock clock;
  @Inject Ui ui;

  public boolean isSignedIn() {
    return actor.isSignedIn();
  }

  public String getPerson() {
    return actor.isSignedIn() ? actor.get().names().in(ui.getLanguage()) : "";
  }

  /** The body for which the person works, by the name it has today. */
  public String getBody() {
    return actor.isSignedIn()
        ? bodies.name(actor.get().body(), clock.today()).in(ui.getLanguage())
        : "";
  }

  /** The account, so that what one person typed is never put into another's page. */
  public String getAccount() {
    return actor.isSignedIn() ? actor.get().account().toString() : "";
  }

  public boolean isAuditShown() {
    return actor.isSignedIn()
        && (actor.get().holds(Role.AUDITOR) || actor.get().holds(Role.ADMINISTRATOR));
  }

  /** Whether the register of awards is for this person to read. */
  public boolean isAwardsShown() {
    return actor.isSignedIn() && AWARDS.stream().anyMatch(actor.get()::holds);
  }
}
