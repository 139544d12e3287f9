package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardRules;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.Doubt;

/** Every check of a nomination, with what was said about each doubt. */
@Dependent
class DoubtBook {
  private final NominationRepository nominations;
  private final CallRepository calls;
  private final AwardRules rules;
  private final DoubleCheck doubles;
  private final BodyCheck bodies;
  private final TaskCheck tasks;
  private final ClearanceCheck clearances;
  private final CompletenessCheck completeness;
  private final PlanClock clock;

  @Inject
  DoubtBook(
      NominationRepository nominations,
      CallRepository calls,
      AwardRules rules,
      DoubleCheck doubles,
      BodyCheck bodies,
      TaskCheck tasks,
      ClearanceCheck clearances,
      CompletenessCheck completeness,
      PlanClock clock) {
    this.nominations = nominations;
    this.calls = calls;
    this.rules = rules;
    this.doubles = doubles;
    this.bodies = bodies;
    this.tasks = tasks;
    this.clearances = clearances;
    this.completeness = completeness;
    this.clock = clock;
  }

  /** The heaviest first. */
  List<Doubt> about(NominationEntry nomination) {
    CheckCase about = caseOf(nomination);
    List<JustificationEntry> said = nominations.justifications(nomination.id());
    return Stream.of(
            CallCheck.of(about),
            doubles.of(about),
            bodies.of(about),
            tasks.of(about),
            clearances.of(about),
            completeness.of(about))
        .flatMap(doubts -> doubts)
        .map(doubt -> justified(doubt, said))
        .sorted(Comparator.comparing(Doubt::weight).reversed().thenComparing(Doubt::kind))
        .toList();
  }

  /** The rules that hold for everything under the call. */
  RulesOfDay rulesOf(AwardCall call) {
    return rules.on(call.openedOn().orElseGet(clock::today));
  }

  private CheckCase caseOf(NominationEntry nomination) {
    AwardCall call = calls.get(nomination.call()).shown(clock.getZone(), List.of());
    return new CheckCase(
        nomination,
        nomination.facts(),
        call,
        nominations.under(nomination.call()).stream()
            .filter(other -> !other.id().equals(nomination.id()))
            .toList(),
        rulesOf(call),
        clock.today(),
        nomination.sentAt().orElseGet(clock::instant));
  }

  private static Doubt justified(Doubt doubt, List<JustificationEntry> said) {
    return new Doubt(
        doubt.kind(),
        doubt.weight(),
        doubt.reference(),
        doubt.args(),
        said.stream()
            .filter(each -> each.isOf(doubt))
            .map(JustificationEntry::shown)
            .findFirst());
  }
}
