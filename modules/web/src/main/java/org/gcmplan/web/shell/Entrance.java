package org.gcmplan.web.shell;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gcmplan.access.ProvenIdentity;

/** Makes somebody whose identity is proven the caller of the session from now on. */
@Dependent
class Entrance {
  private final SecurityContext security;

  @Inject
  Entrance(SecurityContext security) {
    this.security = security;
  }

  /** Whether they are in; not if the account was closed this moment. */
  boolean admit(String userName, HttpServletRequest request, HttpServletResponse response)
      throws ServletException {
    // Otherwise the server would keep the person before as the caller of the session.
    if (request.getUserPrincipal() != null) {
      request.logout();
      KeptCaller.forget(request);
    }
    AuthenticationStatus status =
        security.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new ProvenIdentity(userName))
                .newAuthentication(true));
    if (status == AuthenticationStatus.SUCCESS) {
      request.changeSessionId();
      KeptCaller.keep(request, userName);
    }
    return status == AuthenticationStatus.SUCCESS;
  }
}
