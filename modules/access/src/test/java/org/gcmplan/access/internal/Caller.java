package org.gcmplan.access.internal;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The other end of a request, signed in or not. */
class Caller implements SecurityContext {
  private final @Nullable Principal principal;

  Caller() {
    principal = null;
  }

  Caller(String userName) {
    principal = () -> userName;
  }

  @Override
  public @Nullable Principal getCallerPrincipal() {
    return principal;
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return Set.of();
  }

  @Override
  public boolean isCallerInRole(String role) {
    return false;
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    return false;
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request, HttpServletResponse response, AuthenticationParameters how) {
    return AuthenticationStatus.NOT_DONE;
  }
}
