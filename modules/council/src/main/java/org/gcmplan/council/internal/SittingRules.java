package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.Membership;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Subject;

/** When a council can be called, and when a sitting can be opened and ended. */
@Dependent
class SittingRules {
  static final int LONGEST_WORDS = 2000;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_MOTION = 500;

  private final SittingRepository sittings;
  private final Rolls rolls;
  private final PlanClock clock;

  @Inject
  SittingRules(SittingRepository sittings, Rolls rolls, PlanClock clock) {
    this.sittings = sittings;
    this.rolls = rolls;
    this.clock = clock;
  }

  void check(SittingOrder order, Council council) {
    List<Problem> problems = new ArrayList<>();
    if (order.title().vi().isEmpty() || order.title().vi().length() > LONGEST_TITLE) {
      problems.add(new Problem("title", "council.sitting.titleMissing", LONGEST_TITLE));
    }
    problems.addAll(timeProblems(order.time()));
    problems.addAll(compositionProblems(council, order.time().day()));
    BusinessRuleViolation.throwIfAny(problems);
    checkAgenda(order.agenda());
  }

  private List<Problem> timeProblems(SittingTime time) {
    List<Problem> problems = new ArrayList<>();
    if (time.form() == SittingForm.MEETING) {
      if (time.day().isBefore(clock.today())) {
        problems.add(new Problem("day", "council.sitting.dayPassed"));
      }
      if (time.place().isEmpty() || time.place().length() > LONGEST_TITLE) {
        problems.add(new Problem("place", "council.sitting.placeMissing", LONGEST_TITLE));
      }
    } else if (!time.closes().orElseThrow().isAfter(time.opens().orElseThrow())
        || time.isOverAt(clock.instant())) {
      problems.add(new Problem("closes", "council.sitting.closesBefore"));
    }
    return problems;
  }

  private static List<Problem> compositionProblems(Council council, LocalDate day) {
    List<Problem> problems = new ArrayList<>();
    List<Membership> members = council.on(day);
    if (council.endedOn().filter(day::isAfter).isPresent()) {
      problems.add(new Problem("council", "council.ended"));
    }
    if (members.stream().noneMatch(m -> m.function() == CouncilFunction.CHAIR)) {
      problems.add(new Problem("council", "council.noChair"));
    }
    if (members.stream().noneMatch(m -> m.function() == CouncilFunction.SECRETARY)) {
      problems.add(new Problem("council", "council.noSecretary"));
    }
    return problems;
  }

  static void checkAgenda(List<NewMotion> agenda) {
    if (agenda.isEmpty()) {
      throw refused("agenda", "council.sitting.noMotions");
    }
    Set<Subject> subjects = new HashSet<>();
    for (NewMotion motion : agenda) {
      checkMotion(motion);
      if (!subjects.add(motion.subject())) {
        throw refused("agenda", "council.motion.twice", motion.title());
      }
    }
  }

  static void checkMotion(NewMotion motion) {
    if (motion.title().isEmpty()
        || motion.title().vi().length() > LONGEST_MOTION
        || motion.title().en().length() > LONGEST_MOTION) {
      throw refused("agenda", "council.motion.titleMissing", LONGEST_MOTION);
    }
  }

  /** The same time rules and composition as for a call, for another time in the same form. */
  void check(SittingTime time, SittingForm form, Council council) {
    if (time.form() != form) {
      throw refused("form", "council.sitting.sameForm");
    }
    List<Problem> problems = new ArrayList<>(timeProblems(time));
    problems.addAll(compositionProblems(council, time.day()));
    BusinessRuleViolation.throwIfAny(problems);
  }

  void check(SittingGuest guest, SittingEntry sitting) {
    if (!sitting.state().isAlive()) {
      throw new BusinessRuleViolation("council.sitting.over");
    }
    if (guest.name().isBlank() || guest.name().length() > LONGEST_TITLE) {
      throw refused("guestName", "council.guest.nameMissing", LONGEST_TITLE);
    }
    if (guest.function().length() > LONGEST_TITLE) {
      throw refused("guestFunction", "council.tooLong", LONGEST_TITLE);
    }
    boolean sits = guest.account().flatMap(rolls.of(sitting)::seatOf).isPresent();
    if (sits) {
      throw refused("guestName", "council.guest.hasSeat");
    }
  }

  /** A meeting opens on its day; a circulation not after its time. */
  void checkTime(SittingEntry sitting) {
    SittingTime time = sitting.time();
    if (sitting.isMeeting() && !time.day().equals(clock.today())) {
      throw new BusinessRuleViolation("council.sitting.notToday", time.day());
    }
    if (time.isOverAt(clock.instant())) {
      throw new BusinessRuleViolation("council.sitting.timeOver");
    }
  }

  void checkNothingUnderWay(SittingEntry sitting) {
    if (sittings.ballots(sitting.id()).stream().anyMatch(b -> b.state().isUnderWay())) {
      throw new BusinessRuleViolation("council.sitting.ballotUnderWay");
    }
    if (sittings.motions(sitting.id()).stream().anyMatch(MotionEntry::isTied)) {
      throw new BusinessRuleViolation("council.sitting.tieWaits");
    }
  }

  void checkNothingDecided(SittingEntry sitting) {
    checkNothingUnderWay(sitting);
    if (sittings.motions(sitting.id()).stream().anyMatch(MotionEntry::isSettled)) {
      throw new BusinessRuleViolation("council.sitting.decidedAlready");
    }
  }

  /** Words that must be there. */
  static String words(String field, String typed) {
    String words = typed.strip();
    if (words.isEmpty() || words.length() > LONGEST_WORDS) {
      throw refused(field, "council.wordsMissing", LONGEST_WORDS);
    }
    return words;
  }

  static BusinessRuleViolation refused(String field, String key, Object... args) {
    return new BusinessRuleViolation(new Problem(field, key, args));
  }
}
