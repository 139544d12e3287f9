package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.VotingRule;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.Subject;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallQuota;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.NominationFacts;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.ShortlistLine;
import org.gcmplan.nominations.SittingProposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From eligible through the council and the minister to awarded. */
class AwardingTest {
  private static final LocalDate DAY = LocalDate.of(2025, 11, 3);
  private static final LocalDate LATER = LocalDate.of(2025, 12, 10);
  private static final BodyId POLICE = BodiesOnPaper.POLICE;
  private static final Actor OFFICE = NominationsOnH2.OFFICE;
  private static final Actor MINISTER =
      NominationsOnH2.person("Bộ trưởng", Role.MINISTER, BodiesOnPaper.MOFA);
  private static final SittingProposal PROPOSAL =
      new SittingProposal(
          new CouncilId(UUID.randomUUID()),
          new LocalizedText("Họp", "Meeting"),
          SittingTime.meeting(LocalDate.of(2025, 12, 1), "Hà Nội"),
          Secrecy.SECRET);

  private final NominationsOnH2 house = new NominationsOnH2();

  @AfterEach
  void close() {
    house.close();
  }

  private CallId callFor(int collectives) {
    CallTerms terms = NominationsOnH2.TERMS;
    return house.openCall(
        new CallTerms(
            terms.code(),
            terms.programme(),
            terms.from(),
            terms.until(),
            List.of(
                new CallQuota(
                    RecipientKind.COLLECTIVE, Optional.of(collectives), Optional.empty())),
            true,
            terms.criteria(),
            terms.opensOn(),
            terms.closesOn(),
            Optional.empty(),
            terms.form()));
  }

  private NominationId eligible(CallId call, String name, int women) {
    NominationFacts facts = ProposingTest.facts(name);
    NominationFacts withWomen =
        new NominationFacts(
            facts.recipient(),
            Optional.of(women),
            facts.from(),
            facts.until(),
            facts.tasks(),
            facts.citation(),
            "");
    NominationId id = house.received(DAY, call, POLICE, withWomen);
    house.does(DAY, () -> house.appraisals.findEligible(OFFICE, id));
    return id;
  }

  private void voted(NominationId id, int inFavour, int against) {
    house.does(
        LATER, () -> house.following.decided(house.council.votes(id.subject(), inFavour, against)));
  }

  private NominationState state(NominationId id) {
    return house.catalogue.get(OFFICE, id).state();
  }

  @Test
  void equalsThatTheQuotaPartsGoByPreference() {
    CallId call = callFor(2);
    NominationId first = eligible(call, "Phòng Một", 20);
    NominationId equal = eligible(call, "Phòng Hai", 30);
    NominationId preferred = eligible(call, "Phòng Ba", 70);
    NominationId lost = eligible(call, "Phòng Bốn", 90);
    house.on(
        DAY,
        () ->
            house.shortlists.layBefore(
                OFFICE, call, PROPOSAL, List.of(first, equal, preferred, lost)));
    assertThat(state(first)).isEqualTo(NominationState.IN_COUNCIL);
    voted(first, 9, 0);
    voted(equal, 7, 2);
    voted(preferred, 7, 2);
    voted(lost, 3, 6);
    assertThat(state(lost)).isEqualTo(NominationState.NOT_AWARDED);

    assertThat(house.on(LATER, () -> house.shortlists.submit(OFFICE, call))).isEqualTo(2);
    assertThat(state(preferred)).isEqualTo(NominationState.AWAITING_DECISION);
    assertThat(state(equal)).isEqualTo(NominationState.CLEARED);
    assertThat(house.shortlists.of(OFFICE, call))
        .filteredOn(line -> line.nomination().id().equals(preferred))
        .extracting(ShortlistLine::preferred)
        .containsExactly(true);

    assertThat(house.on(LATER, () -> house.shortlists.award(MINISTER, call, LATER, "")))
        .isEqualTo("15/QĐ-BNG");
    assertThat(state(first)).isEqualTo(NominationState.AWARDED);
    assertThat(house.decisions.orders.get(0).awardees())
        .extracting(Awardee::nomination)
        .containsExactly(first.subject(), preferred.subject());
  }

  @Test
  void theRuleOfTheCallsDayGoesWithTheSitting() {
    CallId call = callFor(5);
    NominationId id = eligible(call, "Phòng Một", 0);
    house.on(DAY, () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of(id)));

    VotingRule rule = house.council.rules.get(0);
    assertThat(rule.quorum()).isEqualTo(new Fraction(2, 3));
    assertThat(rule.strictlyMore()).isTrue();
    assertThat(rule.base()).isEqualTo(CountBase.ALL_MEMBERS);
    assertThat(house.council.agenda.get(0).people())
        .contains(NominationsOnH2.nominator(POLICE).account());
  }

  @Test
  void onlyEligibleOnesGoToTheCouncilAndOnlyOnce() {
    CallId call = callFor(5);
    NominationId id = eligible(call, "Phòng Một", 0);
    NominationId received = house.received(DAY, call, POLICE, ProposingTest.facts("Phòng Hai"));

    refused(
        "notFrom.RECEIVED",
        () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of(id, received)));
    refused("shortlist.none", () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of()));
    house.on(DAY, () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of(id)));
    refused(
        "notFrom.IN_COUNCIL",
        () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of(id)));
  }

  @Test
  void whoHadAHandInItDoesNotDecideAndNobodyElseButTheMinister() {
    CallId call = callFor(5);
    NominationId id = eligible(call, "Phòng Một", 0);
    house.on(DAY, () -> house.shortlists.layBefore(OFFICE, call, PROPOSAL, List.of(id)));
    refused("councilSits", () -> house.shortlists.submit(OFFICE, call));
    refused("nothingSubmitted", () -> house.shortlists.award(MINISTER, call, LATER, ""));
    voted(id, 9, 0);
    house.on(LATER, () -> house.shortlists.submit(OFFICE, call));

    Actor nominator = NominationsOnH2.nominator(POLICE);
    Actor involved =
        new Actor(
            nominator.account(),
            "Bộ trưởng",
            BodiesOnPaper.MOFA,
            Set.of(new Grant(Role.MINISTER, BodiesOnPaper.MOFA)));
    refused("involved", () -> house.shortlists.award(involved, call, LATER, ""));
    refused("notAllowed", () -> house.shortlists.award(OFFICE, call, LATER, ""));
    refused("ownProposal", () -> house.shortlists.decline(involved, id, "x"));
    assertThat(state(id)).isEqualTo(NominationState.AWAITING_DECISION);

    house.does(LATER, () -> house.shortlists.decline(MINISTER, id, "Không phù hợp"));
    assertThat(state(id)).isEqualTo(NominationState.NOT_AWARDED);
  }

  @Test
  void aMotionAboutSomethingElseOrWithoutAQuorumChangesNothing() {
    CallId call = callFor(5);
    NominationId id = eligible(call, "Phòng Một", 0);

    voted(id, 9, 0);
    assertThat(state(id)).isEqualTo(NominationState.ELIGIBLE);
    house.does(
        LATER, () -> house.following.decided(house.council.votes(new Subject("other", "x"), 9, 0)));
    assertThat(state(id)).isEqualTo(NominationState.ELIGIBLE);
  }

  private static void refused(String key, Runnable act) {
    assertThatThrownBy(act::run)
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining(key);
  }
}
