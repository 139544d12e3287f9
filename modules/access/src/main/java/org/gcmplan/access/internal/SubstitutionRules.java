package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;

/** What a substitution must be: for days to come, of one body, and never one of another. */
@Dependent
class SubstitutionRules {
  private static final int LONGEST_REASON = 1000;

  private final SubstitutionRepository substitutions;
  private final PlanClock clock;

  @Inject
  SubstitutionRules(SubstitutionRepository substitutions, PlanClock clock) {
    this.substitutions = substitutions;
    this.clock = clock;
  }

  List<Problem> problems(NewSubstitution wanted, Account principal, Account substitute) {
    var problems = new ArrayList<Problem>(ofDays(wanted));
    problems.addAll(ofPeople(wanted, principal, substitute));
    problems.addAll(ofOthers(wanted));
    if (wanted.reason().isEmpty()) {
      problems.add(new Problem("reason", "access.substitutionReason"));
    } else if (wanted.reason().length() > LONGEST_REASON) {
      problems.add(new Problem("reason", "access.substitutionReasonLong", LONGEST_REASON));
    }
    return problems;
  }

  private List<Problem> ofDays(NewSubstitution wanted) {
    var problems = new ArrayList<Problem>();
    if (wanted.firstDay().isBefore(clock.today())) {
      problems.add(new Problem("firstDay", "access.substitutionInPast"));
    }
    if (wanted.lastDay().isBefore(wanted.firstDay())) {
      problems.add(new Problem("lastDay", "access.substitutionDays"));
    }
    return problems;
  }

  private List<Problem> ofPeople(NewSubstitution wanted, Account principal, Account substitute) {
    var problems = new ArrayList<Problem>();
    if (principal.id().equals(substitute.id())) {
      problems.add(new Problem("substitute", "access.substituteOneself"));
    } else if (!principal.body().equals(substitute.body())) {
      problems.add(new Problem("substitute", "access.substituteOtherBody"));
    }
    if (substitute.isClosed()) {
      problems.add(new Problem("substitute", "access.substituteClosed"));
    }
    if (principal.isClosed() || !hasAnythingToLend(principal, wanted)) {
      problems.add(new Problem("roles", "access.nothingToLend"));
    }
    return problems;
  }

  private boolean hasAnythingToLend(Account principal, NewSubstitution wanted) {
    return principal.grantsAt(clock.instant()).stream()
        .filter(right -> right.role() != Role.ADMINISTRATOR)
        .anyMatch(right -> wanted.roles().isEmpty() || wanted.roles().contains(right.role()));
  }

  private List<Problem> ofOthers(NewSubstitution wanted) {
    var problems = new ArrayList<Problem>();
    UUID principal = wanted.principal();
    UUID substitute = wanted.substitute();
    Predicate<SubstitutionEntry> sameRights = other -> other.lendsAnyOf(wanted.roles());
    if (atThatTime(principal, wanted).stream()
        .filter(other -> other.principal().equals(principal))
        .anyMatch(sameRights)) {
      problems.add(new Problem("firstDay", "access.substitutionOverlaps"));
    }
    if (atThatTime(principal, wanted).stream()
        .anyMatch(other -> other.substitute().equals(principal))) {
      problems.add(new Problem("principal", "access.principalStandsIn"));
    }
    if (atThatTime(substitute, wanted).stream()
        .anyMatch(other -> other.principal().equals(substitute))) {
      problems.add(new Problem("substitute", "access.substituteIsAway"));
    }
    return problems;
  }

  private List<SubstitutionEntry> atThatTime(UUID account, NewSubstitution wanted) {
    return substitutions.naming(account).stream()
        .filter(other -> other.state(clock.today()).isAlive())
        .filter(other -> other.concerns(wanted.firstDay(), wanted.lastDay()))
        .toList();
  }
}
