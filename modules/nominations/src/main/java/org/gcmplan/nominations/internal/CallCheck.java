package org.gcmplan.nominations.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RuleFraction;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationFacts;

/** Whether a nomination is what the call asks for. */
final class CallCheck {
  private CallCheck() {}

  static Stream<Doubt> of(CheckCase about) {
    return Stream.of(
            kind(about),
            foreign(about),
            period(about),
            late(about),
            quota(about),
            managers(about),
            preferred(about))
        .flatMap(Optional::stream);
  }

  private static Optional<Doubt> kind(CheckCase about) {
    RecipientKind kind = about.recipient().kind();
    return about.call().terms().quotaOf(kind).isPresent()
        ? Optional.empty()
        : Optional.of(Doubt.of(DoubtKind.KIND_NOT_CALLED, DoubtWeight.BLOCK, kind.name()));
  }

  private static Optional<Doubt> foreign(CheckCase about) {
    if (!about.recipient().foreign()) {
      return Optional.empty();
    }
    return Optional.of(
        about.call().terms().foreigners()
            ? Doubt.of(DoubtKind.FOREIGN, DoubtWeight.WARN, "")
            : Doubt.of(DoubtKind.FOREIGNERS_NOT_CALLED, DoubtWeight.BLOCK, ""));
  }

  private static Optional<Doubt> period(CheckCase about) {
    CallTerms terms = about.call().terms();
    return new AchievementPeriod(terms.from(), terms.until()).holds(about.period())
        ? Optional.empty()
        : Optional.of(
            Doubt.of(DoubtKind.OUTSIDE_PERIOD, DoubtWeight.BLOCK, "", terms.from(), terms.until()));
  }

  private static Optional<Doubt> late(CheckCase about) {
    if (!about.sentOrNow().isAfter(about.call().closesAt())) {
      return Optional.empty();
    }
    LocalDate closed = about.call().terms().closesOn();
    return Optional.of(
        Doubt.of(
            DoubtKind.LATE, about.weight(AwardRuleKey.LATE_NOMINATION), closed.toString(), closed));
  }

  /** Those that came later are over the quota, not those before them. */
  private static Optional<Doubt> quota(CheckCase about) {
    Optional<Integer> most =
        about.call().terms().quotaOf(about.recipient().kind()).flatMap(CallQuota::perBody);
    long before =
        about.siblings().stream()
            .filter(other -> other.state().counts())
            .filter(other -> other.proposing().equals(about.nomination().proposing()))
            .filter(other -> other.facts().recipient().kind() == about.recipient().kind())
            .filter(other -> other.number().compareTo(about.nomination().number()) < 0)
            .count();
    return most.filter(limit -> before >= limit)
        .map(
            limit ->
                Doubt.of(
                    DoubtKind.OVER_QUOTA,
                    about.weight(AwardRuleKey.OVER_QUOTA),
                    limit.toString(),
                    limit));
  }

  /** Among the persons of one body no more managers than the rule allows; those first stay. */
  private static Optional<Doubt> managers(CheckCase about) {
    Optional<RuleFraction> share = about.rules().managerShare();
    if (share.isEmpty() || !isManager(about.facts())) {
      return Optional.empty();
    }
    List<NominationEntry> persons =
        about.siblings().stream()
            .filter(other -> other.state().counts())
            .filter(other -> other.proposing().equals(about.nomination().proposing()))
            .filter(other -> other.facts().recipient().kind() == RecipientKind.INDIVIDUAL)
            .toList();
    long before =
        persons.stream()
            .filter(other -> isManager(other.facts()))
            .filter(other -> other.number().compareTo(about.nomination().number()) < 0)
            .count();
    long allowed = (long) (persons.size() + 1) * share.get().parts() / share.get().of();
    return before < allowed
        ? Optional.empty()
        : Optional.of(
            Doubt.of(
                DoubtKind.TOO_MANY_MANAGERS,
                about.weight(AwardRuleKey.OVER_QUOTA),
                share.get().text(),
                share.get().text()));
  }

  private static boolean isManager(NominationFacts facts) {
    return facts.manager() && facts.recipient().kind() == RecipientKind.INDIVIDUAL;
  }

  private static Optional<Doubt> preferred(CheckCase about) {
    return Preference.isPreferred(about.facts(), about.rules())
        ? Optional.of(
            Doubt.of(
                DoubtKind.PREFERRED, DoubtWeight.NOTE, "", about.facts().womenShare().orElse(0)))
        : Optional.empty();
  }
}
