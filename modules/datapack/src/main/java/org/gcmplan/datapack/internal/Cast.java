package org.gcmplan.datapack.internal;

import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/** Who plays which part in the demonstration, each with the rights of an account of theirs. */
class Cast {
  private final Story story;
  private final AccountDirectory accounts;

  Cast(Story story, AccountDirectory accounts) {
    this.story = story;
    this.accounts = accounts;
  }

  Actor drafterOf(BodyId body) {
    return who(account -> account.holds(Role.DRAFTER, body));
  }

  Actor focalPointOf(BodyId body) {
    return who(account -> account.holds(Role.FOCAL_POINT, body));
  }

  /** Who receives tasks for a body. */
  Optional<Actor> coordinatorOf(BodyId body) {
    return story.accounts().stream()
        .filter(account -> account.holds(Role.COORDINATOR, body))
        .findFirst()
        .flatMap(account -> accounts.actor(account.facts().userName()));
  }

  /** Who holds the role for that body; empty where nobody does. */
  Optional<Actor> holder(Role role, BodyId body) {
    return story.accounts().stream()
        .filter(account -> account.holds(role, body))
        .findFirst()
        .flatMap(account -> accounts.actor(account.facts().userName()));
  }

  /** Who holds the role for any body; empty where nobody does. */
  Optional<Actor> holder(Role role) {
    return story.accounts().stream()
        .filter(account -> account.holds(role))
        .findFirst()
        .flatMap(account -> accounts.actor(account.facts().userName()));
  }

  /** Whoever answers for a body; the standing office for its own. */
  Actor anybodyOf(BodyId body) {
    return standingOffice().body().equals(body) ? standingOffice() : focalPointOf(body);
  }

  Actor standingOffice() {
    return who(account -> account.holds(Role.STANDING_OFFICE));
  }

  Actor legalReviewer() {
    return who(account -> account.holds(Role.LEGAL_REVIEWER));
  }

  Actor approver() {
    return who(account -> account.holds(Role.APPROVER));
  }

  Actor publisher() {
    return who(account -> account.holds(Role.PUBLISHER));
  }

  /** Whoever signs in under that name. */
  Actor named(String userName) {
    return accounts.actor(userName).orElseThrow();
  }

  private Actor who(Predicate<DemoAccount> part) {
    String userName =
        story.accounts().stream().filter(part).findFirst().orElseThrow().facts().userName();
    return accounts.actor(userName).orElseThrow();
  }
}
