package org.gcmplan.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Pages for everybody have no scripts, so they need no nonce; PrimeFaces would keep one in a
 * session, and every visitor and every robot would get one. The policy of {@link HeadersFilter}
 * stays.
 */
public class WithoutScripts implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RESTORE_VIEW;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    // The view is known only afterwards.
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    FacesContext faces = event.getFacesContext();
    String view = faces.getViewRoot() == null ? "" : faces.getViewRoot().getViewId();
    if (isWithoutScripts(view)) {
      PrimeFacesContext.getCspState(faces).setInitialized(true);
    }
  }

  private static boolean isWithoutScripts(String view) {
    return PublicPages.include(view)
        || view.equals("/login.xhtml")
        || view.startsWith("/WEB-INF/errors/");
  }
}
