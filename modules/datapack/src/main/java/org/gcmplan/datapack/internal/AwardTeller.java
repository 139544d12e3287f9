package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardProgramme;
import org.gcmplan.certificates.AwardRegister;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.Certificates;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.PastAwards;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;

/** Does again what was done with the register of awards before the call that is open. */
@Dependent
class AwardTeller {
  private static final Logger LOG = Logger.getLogger(AwardTeller.class.getName());
  private static final String PROGRAMME = "past-programme";

  @Inject AwardDecisions decisions;
  @Inject AwardRegister register;
  @Inject Certificates certificates;
  @Inject PastAwards past;

  void takeOver(Cast cast, List<PastAward> awards) {
    cast.holder(Role.AWARD_OFFICE)
        .ifPresentOrElse(
            office -> past.enterAll(office, awards, true),
            () -> LOG.warning("Nobody keeps awards in this demonstration"));
  }

  /** Dossiers of that time lay in a drawer; only the list is known. */
  void decide(Cast cast, Signed signed, List<AwardedThen> listed) {
    Optional<Actor> minister = cast.holder(Role.MINISTER);
    if (minister.isEmpty() || listed.isEmpty()) {
      LOG.warning(() -> "Nobody awards for " + signed.programme().code());
      return;
    }
    decisions.issue(
        minister.get(),
        new AwardOrder(
            new Subject(PROGRAMME, signed.programme().code()),
            minister.get().body(),
            signed.programme(),
            Optional.of(signed.number()),
            signed.day(),
            listed.stream().map(each -> awardee(signed, each, listed.indexOf(each))).toList(),
            Set.of()));
  }

  private static Awardee awardee(Signed signed, AwardedThen awarded, int place) {
    return new Awardee(
        new Subject("past-nomination", signed.programme().code() + "-" + (place + 1)),
        awarded.recipient(),
        awarded.merit(),
        signed.programme().period());
  }

  void after(Cast cast, AwardedThen awarded) {
    entry(awarded)
        .ifPresent(
            id -> {
              if (awarded.afterwards() == AwardedThen.Afterwards.REPLACED) {
                cast.holder(Role.AWARD_OFFICE)
                    .ifPresent(office -> certificates.replace(office, id, awarded.words(), true));
              } else {
                cast.holder(Role.MINISTER)
                    .ifPresent(minister -> certificates.revoke(minister, id, taken(awarded)));
              }
            });
  }

  private static AwardRevocation taken(AwardedThen awarded) {
    return new AwardRevocation(
        RevocationGround.FALSE_ACHIEVEMENT,
        awarded.number(),
        awarded.afterwardsOn(),
        awarded.words());
  }

  private Optional<RegisterEntryId> entry(AwardedThen awarded) {
    return decisions
        .about(new Subject(PROGRAMME, awarded.decision()))
        .map(AwardDecision::id)
        .stream()
        .flatMap(decision -> register.of(decision).stream())
        .filter(entry -> entry.recipient().equals(awarded.recipient()))
        .map(RegisterEntry::id)
        .findFirst();
  }

  /** A decision as it was signed. */
  record Signed(AwardProgramme programme, String number, LocalDate day) {}
}
