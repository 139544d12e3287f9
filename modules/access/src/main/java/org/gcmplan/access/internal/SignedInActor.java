package org.gcmplan.access.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.jspecify.annotations.Nullable;

/** Reads the rights once a request: what was taken away does not count from the next one on. */
@RequestScoped
class SignedInActor implements CurrentActor {
  private final SecurityContext security;
  private final AccountDirectory directory;
  private @Nullable Actor actor;

  @Inject
  SignedInActor(SecurityContext security, AccountDirectory directory) {
    this.security = security;
    this.directory = directory;
  }

  @Override
  public Actor get() {
    return found().orElseThrow(() -> new NotAllowed("access.notSignedIn"));
  }

  @Override
  public boolean isSignedIn() {
    return found().isPresent();
  }

  // Only a person who was found is remembered: within a request one may still sign in.
  private Optional<Actor> found() {
    if (actor == null) {
      actor = read().orElse(null);
    }
    return Optional.ofNullable(actor);
  }

  private Optional<Actor> read() {
    return Optional.ofNullable(security.getCallerPrincipal())
        .flatMap(caller -> directory.actor(caller.getName()));
  }
}
