package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;

/** The signed-in person, as the page header and menus show them. */
@Named
@RequestScoped
public class CurrentUser {
  @Inject CurrentActor actor;

  public boolean isSignedIn() {
    return actor.isSignedIn();
  }

  public String getName() {
    return actor.get().name();
  }

  public BodyId getBody() {
    return actor.get().body();
  }

  /** Each role once, whatever the body. */
  public List<Role> getRoles() {
    return actor.get().grants().stream().map(Grant::role).distinct().sorted().toList();
  }

  /** Whether the person holds the role for any body: {@code #{currentUser.holds('AUDITOR')}}. */
  public boolean holds(String role) {
    return isSignedIn() && actor.get().holds(Role.valueOf(role));
  }
}
