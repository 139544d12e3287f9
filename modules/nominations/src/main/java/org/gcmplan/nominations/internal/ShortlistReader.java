package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallTerms;
import org.gcmplan.nominations.NominationFilter;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationRow;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.ShortlistLine;

/** Nominations from eligible to awaiting the decision, with what the council said. */
@Dependent
class ShortlistReader {
  private static final Set<NominationState> ON_THE_WAY =
      EnumSet.of(
          NominationState.ELIGIBLE,
          NominationState.IN_COUNCIL,
          NominationState.CLEARED,
          NominationState.AWAITING_DECISION,
          NominationState.AWARDED);

  private final NominationRepository nominations;
  private final CallRepository calls;
  private final NominationList list;
  private final DoubtBook book;
  private final SittingCatalogue sittings;
  private final PlanClock clock;

  @Inject
  ShortlistReader(
      NominationRepository nominations,
      CallRepository calls,
      NominationList list,
      DoubtBook book,
      SittingCatalogue sittings,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.list = list;
    this.book = book;
    this.sittings = sittings;
    this.clock = clock;
  }

  List<ShortlistLine> of(Actor reader, CallId callId) {
    CallTerms terms = calls.get(callId).terms();
    Map<NominationId, Integer> places = Placing.places(candidates(callId, NominationState.CLEARED));
    Map<NominationId, Placing.Candidate> known = new HashMap<>();
    ON_THE_WAY.forEach(
        state ->
            candidates(callId, state).forEach(each -> known.put(each.nomination().id(), each)));
    NominationFilter ofCall =
        new NominationFilter(
            Optional.of(callId), Optional.empty(), Optional.empty(), Optional.empty(), "");
    return list.of(reader, ofCall).stream()
        .filter(row -> known.containsKey(row.id()))
        .map(row -> line(row, known.get(row.id()), places, terms))
        .sorted(
            Comparator.comparing((ShortlistLine line) -> line.nomination().state())
                .thenComparing(line -> line.nomination().kind())
                .thenComparing(ShortlistLine::place)
                .thenComparing(line -> line.nomination().rank())
                .thenComparing(line -> line.nomination().number()))
        .toList();
  }

  private static ShortlistLine line(
      NominationRow row,
      Placing.Candidate candidate,
      Map<NominationId, Integer> places,
      CallTerms terms) {
    int place = places.getOrDefault(row.id(), 0);
    return new ShortlistLine(
        row,
        candidate.nomination().facts().citation(),
        candidate.result(),
        candidate.preferred(),
        place,
        Placing.within(terms, row.kind(), place));
  }

  Collection<Placing.Candidate> candidates(CallId callId, NominationState state) {
    RulesOfDay rules = book.rulesOf(calls.get(callId).shown(clock.getZone(), List.of()));
    return nominations.under(callId).stream()
        .filter(nomination -> nomination.state() == state)
        .map(
            nomination ->
                new Placing.Candidate(
                    nomination,
                    result(nomination.id()),
                    Preference.isPreferred(nomination.facts(), rules)))
        .toList();
  }

  private Optional<MotionResult> result(NominationId id) {
    return sittings.about(id.subject()).stream().findFirst();
  }
}
