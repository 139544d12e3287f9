package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.access.DemonstrationAccounts;
import org.gcmplan.access.SignIns;

/** The sign-in page. After it one is where one wanted to go. */
@Named
@RequestScoped
public class SignIn {
  @Inject SecurityContext security;
  @Inject HttpServletRequest request;
  @Inject SignIns signIns;
  @Inject DemonstrationAccounts demonstration;
  @Inject Messages messages;
  @Inject Format format;

  private String name = "";
  private String password = "";

  public void enter() throws IOException, ServletException {
    // Otherwise the server would keep the person before as the caller of the session.
    if (request.getUserPrincipal() != null) {
      request.logout();
    }
    FacesContext faces = FacesContext.getCurrentInstance();
    if (isAccepted((HttpServletResponse) faces.getExternalContext().getResponse())) {
      request.changeSessionId();
      faces.getExternalContext().redirect(Destination.within(request.getContextPath(), getTo()));
      faces.responseComplete();
    } else {
      faces.addMessage(null, refusal());
    }
  }

  private boolean isAccepted(HttpServletResponse response) {
    var credential = new UsernamePasswordCredential(name.strip(), password);
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams().credential(credential).newAuthentication(true));
    return status == AuthenticationStatus.SUCCESS;
  }

  private FacesMessage refusal() {
    Optional<Instant> locked = signIns.lastOutcome(name.strip()).lockedUntil();
    String text =
        locked
            .map(until -> messages.of("web.signIn.locked", format.moment(until)))
            .orElseGet(() -> messages.of("web.signIn.refused"));
    return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
  }

  public List<DemonstrationAccounts.Shown> getDemonstrationAccounts() {
    return demonstration.shown();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  /** Never given back to a page. */
  public String getPassword() {
    return "";
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Where to go afterwards: the page that asked for the sign-in. */
  public String getTo() {
    return Destination.wanted(request);
  }
}
