package org.gcmplan.council;

import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/**
 * What a sitting is to vote on.
 *
 * @param subject the thing of another module that it is about
 * @param people whom it is about: they never vote on it, nor does who speaks for them
 * @param bodies which it is about: who works for one of them does not vote on it. A body is named
 *     here where it is itself what is decided on, not because somebody who works for it is
 */
public record NewMotion(
    Subject subject, LocalizedText title, Set<UUID> people, Set<BodyId> bodies) {
  public NewMotion {
    people = Set.copyOf(people);
    bodies = Set.copyOf(bodies);
  }

  /** Of something that is about nobody on a council. */
  public NewMotion(Subject subject, LocalizedText title) {
    this(subject, title, Set.of(), Set.of());
  }
}
