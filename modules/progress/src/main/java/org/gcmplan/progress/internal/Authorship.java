package org.gcmplan.progress.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Principal;
import org.jspecify.annotations.Nullable;

/** Who wrote or sent a report last, and on whose behalf. */
@Embeddable
class Authorship {
  @Column(name = "author")
  private UUID account;

  @Column(name = "author_name")
  private String name;

  @Column(name = "behalf_of")
  private @Nullable UUID behalfOf;

  protected Authorship() {}

  Authorship(Actor by) {
    account = by.account();
    name = by.name();
    behalfOf = by.onBehalfOf().map(Principal::account).orElse(null);
  }

  String name() {
    return name;
  }

  /** Whether the reviewer would look at their own work. */
  boolean isOf(Actor reviewer) {
    return reviewer.speaksFor(account) || (behalfOf != null && reviewer.speaksFor(behalfOf));
  }
}
