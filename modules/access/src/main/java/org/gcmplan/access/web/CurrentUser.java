package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Role;

/** The signed-in person in pages. */
@Named
@RequestScoped
public class CurrentUser {
  @Inject CurrentActor actor;

  public boolean isSignedIn() {
    return actor.isSignedIn();
  }

  public String getName() {
    return actor.get().names().in(language());
  }

  public BodyId getBody() {
    return actor.get().body();
  }

  private static Language language() {
    var root = FacesContext.getCurrentInstance().getViewRoot();
    return Language.of(root.getLocale().getLanguage());
  }

  /** The rights held at this moment, in the order of the roles. */
  public List<Grant> getRights() {
    return Rights.inOrder(actor.get().grants());
  }

  public boolean isAdministrator() {
    return isSignedIn() && actor.get().holds(Role.ADMINISTRATOR);
  }
}
