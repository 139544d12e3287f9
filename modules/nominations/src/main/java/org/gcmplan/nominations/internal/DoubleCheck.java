package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.Likeness;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationFacts;

/**
 * Whether the same achievement was rewarded before, or is nominated twice: recipient, period and
 * programme, through mergers and whatever the spelling.
 */
@Dependent
class DoubleCheck {
  private static final Comparator<NominationEntry> FIRST =
      Comparator.comparing((NominationEntry each) -> each.sentAt().orElse(Instant.MAX))
          .thenComparing(NominationEntry::begunAt)
          .thenComparing(NominationEntry::number);

  private final AwardRegister register;
  private final BodyForebears forebears;
  private final AwardDesk desk;

  @Inject
  DoubleCheck(AwardRegister register, BodyForebears forebears, AwardDesk desk) {
    this.register = register;
    this.forebears = forebears;
    this.desk = desk;
  }

  Stream<Doubt> of(CheckCase about) {
    return Stream.of(awardedBefore(about), nominatedTwice(about), declared(about))
        .flatMap(doubts -> doubts);
  }

  private Stream<Doubt> awardedBefore(CheckCase about) {
    return register.similar(about.recipient(), about.period(), about.call().terms().code()).stream()
        .map(like -> awardedBefore(about, like));
  }

  private Doubt awardedBefore(CheckCase about, LikeAward like) {
    RegisterEntry entry = like.entry();
    boolean sameTime = entry.period().filter(about.period()::overlaps).isPresent();
    boolean certain = isCertain(about, like.likeness(), entry.recipient());
    return Doubt.of(
        DoubtKind.AWARDED_BEFORE,
        certain && sameTime && isOurs(about, entry)
            ? about.weight(AwardRuleKey.DOUBLE_AWARD)
            : DoubtWeight.WARN,
        entry.id().toString(),
        entry.decisionNumber(),
        entry.decidedOn(),
        entry.awardedBy(),
        entry.recipient().name());
  }

  /** What another authority awarded is for a person to judge. */
  private boolean isOurs(CheckCase about, RegisterEntry entry) {
    String ours = Folded.of(forebears.name(desk.body(), about.today()).vi());
    return Folded.of(entry.awardedBy().vi()).contains(ours);
  }

  /** Namesakes elsewhere are for a person to judge; an abbreviated unit of the same body is not. */
  private boolean isCertain(CheckCase about, Likeness likeness, Recipient other) {
    boolean sameBody = about.recipient().body().equals(other.body());
    return switch (likeness) {
      case SAME -> sameBody || mayBeOne(about, other);
      case PROBABLE -> sameBody && other.kind() != RecipientKind.INDIVIDUAL;
      case DIFFERENT -> false;
    };
  }

  private Stream<Doubt> declared(CheckCase about) {
    String previous = about.facts().previousAwards();
    return previous.isEmpty()
        ? Stream.empty()
        : Stream.of(
            Doubt.of(
                DoubtKind.AWARD_DECLARED,
                DoubtWeight.WARN,
                Integer.toHexString(previous.hashCode()),
                previous));
  }

  private Stream<Doubt> nominatedTwice(CheckCase about) {
    return about.siblings().stream()
        .filter(other -> other.state().counts() && known(about, other))
        .filter(other -> sameAchievement(about, other))
        .map(other -> doubt(about, other));
  }

  /** A draft of another body is nobody's business. */
  private static boolean known(CheckCase about, NominationEntry other) {
    return other.state().isSent() || other.proposing().equals(about.nomination().proposing());
  }

  private boolean sameAchievement(CheckCase about, NominationEntry other) {
    NominationFacts facts = other.facts();
    if (!about.period().overlaps(new AchievementPeriod(facts.from(), facts.until()))) {
      return false;
    }
    return switch (about.recipient().likeness(facts.recipient())) {
      case SAME -> true;
      case PROBABLE -> mayBeOne(about, facts.recipient());
      case DIFFERENT -> false;
    };
  }

  private boolean mayBeOne(CheckCase about, Recipient other) {
    Optional<BodyId> here = about.recipient().body();
    return here.isEmpty()
        || other.body().isEmpty()
        || forebears.related(here.get(), other.body().get(), about.today());
  }

  private Doubt doubt(CheckCase about, NominationEntry other) {
    Recipient recipient = other.facts().recipient();
    boolean certain = isCertain(about, about.recipient().likeness(recipient), recipient);
    return FIRST.compare(other, about.nomination()) < 0
        ? Doubt.of(
            DoubtKind.NOMINATED_BEFORE,
            certain ? about.weight(AwardRuleKey.DOUBLE_AWARD) : DoubtWeight.WARN,
            other.number(),
            other.number())
        : Doubt.of(DoubtKind.NOMINATED_AGAIN, DoubtWeight.WARN, other.number(), other.number());
  }
}
