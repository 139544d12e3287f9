package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.Likeness;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** Finds awards that look like one to the same recipient for the same achievement. */
@Dependent
class LikeAwards {
  private final RegisterRepository register;
  private final BodyKin kin;

  @Inject
  LikeAwards(RegisterRepository register, BodyKin kin) {
    this.register = register;
    this.kin = kin;
  }

  /** Those that stand, surer ones first. */
  List<LikeAward> of(Recipient recipient, AchievementPeriod period, String programmeCode) {
    Set<BodyId> kindred = recipient.body().map(kin::of).orElse(Set.of());
    List<LocalizedText> names = kin.names(kindred);
    return register.comparable(recipient.kind(), period, programmeCode).stream()
        .filter(RegisterRow::stands)
        .map(RegisterRow::entry)
        .map(entry -> new LikeAward(entry, likeness(recipient, entry.recipient(), kindred, names)))
        .filter(like -> like.likeness().isSuspect())
        .sorted((one, other) -> one.likeness().compareTo(other.likeness()))
        .toList();
  }

  private static Likeness likeness(
      Recipient one, Recipient other, Set<BodyId> kindred, List<LocalizedText> names) {
    Optional<BodyId> body = other.body();
    if (one.body().isEmpty() || body.isEmpty() || one.body().equals(body)) {
      return one.likeness(other);
    }
    if (kindred.contains(body.get())) {
      return one.likeness(other, names);
    }
    // The same name in a body that has nothing to do with it: moved there, or a namesake.
    return one.sameSpelling(other) ? Likeness.PROBABLE : Likeness.DIFFERENT;
  }
}
