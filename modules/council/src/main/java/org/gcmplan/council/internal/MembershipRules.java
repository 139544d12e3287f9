package org.gcmplan.council.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.Membership;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Who may belong to a council, and from when. What was is never changed. */
final class MembershipRules {
  private static final int LONGEST_NAME = 300;

  private MembershipRules() {}

  static void check(NewCouncil council, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    if (council.name().vi().isEmpty()) {
      problems.add(new Problem("name", "council.nameMissing"));
    }
    if (council.name().vi().length() > LONGEST_NAME
        || council.name().en().length() > LONGEST_NAME) {
      problems.add(new Problem("name", "council.nameTooLong", LONGEST_NAME));
    }
    if (council.legalBasis().isBlank()) {
      problems.add(new Problem("legalBasis", "council.legalBasisMissing"));
    }
    if (council.establishedOn().isAfter(today)) {
      problems.add(new Problem("establishedOn", "council.establishedLater"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  static void check(
      CouncilEntry council, List<Membership> members, Appointment appointment, LocalDate today) {
    LocalDate from = appointment.from();
    if (!council.isThereOn(from)) {
      throw refused("from", "council.notThereThen");
    }
    boolean isFirst = members.isEmpty() || members.stream().allMatch(m -> m.from().equals(from));
    if (from.isBefore(today) && !(isFirst && from.equals(council.establishedOn()))) {
      throw refused("from", "council.appointedBefore");
    }
    List<Membership> then =
        members.stream()
            .filter(m -> m.until().map(last -> !last.isBefore(from)).orElse(true))
            .toList();
    if (then.stream().anyMatch(m -> m.account().equals(appointment.account()))) {
      throw refused("account", "council.memberAlready");
    }
    boolean secondChair =
        appointment.function() == CouncilFunction.CHAIR
            && then.stream().anyMatch(m -> m.function() == CouncilFunction.CHAIR);
    if (secondChair) {
      throw refused("function", "council.oneChair");
    }
  }

  static void checkLastDay(LocalDate lastDay, LocalDate first, LocalDate today) {
    if (lastDay.isBefore(today) || lastDay.isBefore(first)) {
      throw refused("lastDay", "council.endsBefore");
    }
  }

  private static BusinessRuleViolation refused(String field, String key) {
    return new BusinessRuleViolation(new Problem(field, key));
  }
}
