package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.Sittings;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.nominations.ShortlistLine;
import org.gcmplan.nominations.Shortlists;
import org.gcmplan.nominations.SittingProposal;

@ApplicationScoped
@Transactional
class ShortlistService implements Shortlists {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final ShortlistReader lines;
  private final AwardDesk desk;
  private final NominationCourse course;
  private final DoubtBook book;
  private final Sittings sittings;
  private final AwardDecisions decisions;
  private final OrdersOfAwards orders;
  private final PlanClock clock;

  @Inject
  ShortlistService(
      NominationRepository nominations,
      CallRepository calls,
      ShortlistReader lines,
      AwardDesk desk,
      NominationCourse course,
      DoubtBook book,
      Sittings sittings,
      AwardDecisions decisions,
      OrdersOfAwards orders,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.lines = lines;
    this.desk = desk;
    this.course = course;
    this.book = book;
    this.sittings = sittings;
    this.decisions = decisions;
    this.orders = orders;
    this.clock = clock;
  }

  @Override
  public List<ShortlistLine> of(Actor reader, CallId call) {
    return lines.of(reader, call);
  }

  @Override
  public SittingId layBefore(
      Actor person, CallId callId, SittingProposal sitting, List<NominationId> chosen) {
    Actor by = desk.office(person);
    List<NominationEntry> entries = chosen.stream().distinct().map(nominations::get).toList();
    if (entries.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("chosen", "nominations.shortlist.none"));
    }
    entries.forEach(entry -> course.mayStep(entry, NominationStep.LAY_BEFORE_COUNCIL));
    AwardCall call = calls.locked(callId).shown(clock.getZone(), List.of());
    mustBeOpen(call);
    if (nominations.statesUnder(callId).contains(NominationState.AWAITING_DECISION)) {
      throw new BusinessRuleViolation("nominations.shortlist.withMinister");
    }
    SittingId id =
        sittings.call(
            person,
            new SittingOrder(
                sitting.council(),
                sitting.title(),
                sitting.time(),
                CouncilRules.of(book.rulesOf(call)),
                sitting.secrecy(),
                entries.stream().map(ShortlistService::motion).toList()));
    entries.forEach(entry -> course.step(by, entry, NominationStep.LAY_BEFORE_COUNCIL, ""));
    return id;
  }

  private static void mustBeOpen(AwardCall call) {
    if (call.state() != CallState.OPEN) {
      throw new BusinessRuleViolation("nominations.call.notOpen");
    }
  }

  /** Who nominated or confirmed does not vote on it; nor who works for a body that is nominee. */
  private static NewMotion motion(NominationEntry nomination) {
    Recipient recipient = nomination.facts().recipient();
    LocalizedText title =
        new LocalizedText(
            nomination.number() + " – " + recipient.name().in(Language.VI),
            nomination.number() + " – " + recipient.name().in(Language.EN));
    return new NewMotion(
        nomination.id().subject(), title, nomination.proposers().accounts(), Set.of());
  }

  @Override
  public int submit(Actor person, CallId callId) {
    Actor by = desk.office(person);
    CallTerms terms = calls.locked(callId).terms();
    if (nominations.statesUnder(callId).contains(NominationState.IN_COUNCIL)) {
      throw new BusinessRuleViolation("nominations.shortlist.councilSits");
    }
    Collection<Placing.Candidate> cleared = lines.candidates(callId, NominationState.CLEARED);
    Map<NominationId, Integer> places = Placing.places(cleared);
    int submitted = 0;
    for (Placing.Candidate candidate : Placing.inOrder(cleared)) {
      NominationEntry nomination = candidate.nomination();
      int place = places.get(nomination.id());
      if (Placing.within(terms, candidate.kind(), place)) {
        course.step(by, nomination, NominationStep.SUBMIT, "");
        submitted++;
      }
      nomination.ranked(place);
    }
    if (submitted == 0) {
      throw new BusinessRuleViolation("nominations.shortlist.nothingCleared");
    }
    return submitted;
  }

  @Override
  public String award(Actor person, CallId callId, LocalDate day, String outsideNumber) {
    Actor by = desk.minister(person);
    CallEntry entry = calls.locked(callId);
    AwardCall call = entry.shown(clock.getZone(), List.of());
    List<NominationEntry> submitted = orders.submitted(callId);
    Optional<String> given = Optional.of(outsideNumber.strip()).filter(text -> !text.isEmpty());
    AwardDecision decision = decisions.issue(person, orders.of(call, submitted, day, given));
    String number = decision.number();
    entry.decide(day);
    submitted.forEach(each -> course.step(by, each, NominationStep.AWARD, number));
    return number;
  }

  @Override
  public void decline(Actor person, NominationId id, String reason) {
    Actor by = desk.minister(person);
    NominationEntry nomination = nominations.get(id);
    if (nomination.proposers().accounts().stream().anyMatch(by::speaksFor)) {
      throw new BusinessRuleViolation("nominations.appraise.ownProposal");
    }
    course.step(by, nomination, NominationStep.DECLINE, CallWords.required("reason", reason));
  }
}
