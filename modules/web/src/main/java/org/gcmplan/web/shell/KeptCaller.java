package org.gcmplan.web.shell;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.gcmplan.access.ProvenIdentity;

/**
 * Makes the person of a session the caller where the server does not know it any more: a session
 * that came over from another node has all that was kept in it, except for the caller. The rights
 * are read anew; who was closed meanwhile is not let in. Stands between the server's own look at
 * the session and the one that shows the sign-in page.
 */
@KeepsCaller
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 215)
class KeptCaller {
  private static final String NAME = KeptCaller.class.getName();

  private final IdentityStoreHandler identities;

  @Inject
  KeptCaller(IdentityStoreHandler identities) {
    this.identities = identities;
  }

  static void keep(HttpServletRequest request, String userName) {
    request.getSession().setAttribute(NAME, userName);
  }

  static void forget(HttpServletRequest request) {
    Optional.ofNullable(request.getSession(false))
        .ifPresent(session -> session.removeAttribute(NAME));
  }

  @AroundInvoke
  Object restore(InvocationContext call) throws Exception {
    if (!call.getMethod().getName().equals("validateRequest")) {
      return call.proceed();
    }
    var request = (HttpServletRequest) call.getParameters()[0];
    var context = (HttpMessageContext) call.getParameters()[2];
    if (context.isAuthenticationRequest()) {
      return call.proceed();
    }
    CredentialValidationResult known = validated(request);
    return known.getStatus() == CredentialValidationResult.Status.VALID
        ? context.notifyContainerAboutLogin(known)
        : call.proceed();
  }

  private CredentialValidationResult validated(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(NAME) instanceof String userName
        ? identities.validate(new ProvenIdentity(userName))
        : CredentialValidationResult.NOT_VALIDATED_RESULT;
  }
}
