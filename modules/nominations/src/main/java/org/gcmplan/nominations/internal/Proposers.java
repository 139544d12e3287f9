package org.gcmplan.nominations.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.jspecify.annotations.Nullable;

/** Who wrote a nomination and who confirmed it for the proposing body. */
@Embeddable
class Proposers {
  private UUID nominator;

  @Column(name = "nominator_for")
  private @Nullable UUID nominatorFor;

  @Column(name = "nominator_name")
  private String nominatorName;

  private @Nullable UUID confirmer;

  @Column(name = "confirmer_for")
  private @Nullable UUID confirmerFor;

  @Column(name = "confirmer_name")
  private String confirmerName = "";

  protected Proposers() {}

  Proposers(ActedBy by) {
    nominated(by);
  }

  final void nominated(ActedBy by) {
    nominator = by.account();
    nominatorFor = by.onBehalfOf();
    nominatorName = by.shown();
  }

  void confirmed(ActedBy by) {
    confirmer = by.account();
    confirmerFor = by.onBehalfOf();
    confirmerName = by.shown();
  }

  String nominator() {
    return nominatorName;
  }

  String confirmer() {
    return confirmerName;
  }

  /** Whether the person wrote it, or on behalf of, or stands in for who did. */
  boolean wroteIt(Actor person) {
    return person.speaksFor(nominator)
        || (nominatorFor != null && person.speaksFor(nominatorFor));
  }

  /** Every account that had a hand in proposing. */
  Set<UUID> accounts() {
    return Stream.of(nominator, nominatorFor, confirmer, confirmerFor)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }
}
