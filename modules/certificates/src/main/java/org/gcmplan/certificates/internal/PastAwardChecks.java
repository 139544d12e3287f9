package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.PastAwardCheck;
import org.gcmplan.certificates.PastAwardCheck.Outcome;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** Whether a past award can be entered, and whether it is there already. */
@Dependent
class PastAwardChecks {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_NUMBER = 80;
  private static final int LONGEST_AWARDER = 300;
  private static final int LONGEST_POSITION = 500;
  private static final int LONGEST_CODE = 60;

  private final RegisterRepository register;
  private final LikeAwards likes;
  private final GoldenBook book;
  private final PlanClock clock;

  @Inject
  PastAwardChecks(RegisterRepository register, LikeAwards likes, GoldenBook book, PlanClock clock) {
    this.register = register;
    this.likes = likes;
    this.book = book;
    this.clock = clock;
  }

  /**
   * What entering it would do.
   *
   * @param known what it is compared with
   */
  PastAwardCheck check(PastAward award, KnownAwards known) {
    List<Problem> problems = wrong(award);
    if (!problems.isEmpty()) {
      return new PastAwardCheck(award, Outcome.REFUSED, Optional.empty(), problems);
    }
    Optional<RegisterEntry> repeated = repeated(award, known);
    if (repeated.isPresent()) {
      return new PastAwardCheck(award, Outcome.REPEATED, repeated, List.of());
    }
    Optional<RegisterEntry> like = like(award, known);
    List<Problem> taken = taken(award, known);
    if (!taken.isEmpty()) {
      return new PastAwardCheck(award, Outcome.REFUSED, Optional.empty(), taken);
    }
    return new PastAwardCheck(
        award, like.isPresent() ? Outcome.LIKE : Outcome.NEW, like, List.of());
  }

  /** The same decision to the same recipient. */
  private static Optional<RegisterEntry> repeated(PastAward award, KnownAwards known) {
    return known.ofDecision(award).stream()
        .filter(entry -> entry.decidedOn().equals(award.decidedOn()))
        .filter(entry -> entry.recipient().sameSpelling(award.recipient()))
        .findFirst();
  }

  /** The same decision to one under another spelling, or the same one for the same achievement. */
  private Optional<RegisterEntry> like(PastAward award, KnownAwards known) {
    return known.ofDecision(award).stream()
        .filter(entry -> entry.recipient().likeness(award.recipient()).isSuspect())
        .findFirst()
        .or(() -> sameAchievement(award));
  }

  private Optional<RegisterEntry> sameAchievement(PastAward award) {
    return award
        .period()
        .flatMap(
            period ->
                likes.of(award.recipient(), period, award.programmeCode()).stream()
                    .map(LikeAward::entry)
                    .findFirst());
  }

  /** What awards of a list are compared with, one after the other. */
  KnownAwards known() {
    return new KnownAwards(register, clock);
  }

  private List<Problem> taken(PastAward award, KnownAwards known) {
    return award
        .goldenBook()
        .map(number -> known.holds(number) ? List.of(GoldenBook.used(number)) : book.taking(number))
        .orElse(List.of());
  }

  private List<Problem> wrong(PastAward award) {
    List<Problem> problems = new ArrayList<>();
    Recipient recipient = award.recipient();
    tooLong(problems, "name", recipient.name(), Recipient.LONGEST_NAME);
    tooLong(problems, "position", recipient.position(), LONGEST_POSITION);
    tooLong(problems, "awardedBy", award.awardedBy(), LONGEST_AWARDER);
    tooLong(problems, "merit", award.merit(), LONGEST_TEXT);
    if (award.awardedBy().isEmpty()) {
      problems.add(new Problem("awardedBy", "certificates.missing"));
    }
    if (award.decisionNumber().isBlank()) {
      problems.add(new Problem("decisionNumber", "certificates.missing"));
    }
    if (award.decisionNumber().length() > LONGEST_NUMBER) {
      problems.add(new Problem("decisionNumber", "certificates.tooLong", LONGEST_NUMBER));
    }
    if (award.programmeCode().length() > LONGEST_CODE) {
      problems.add(new Problem("programmeCode", "certificates.tooLong", LONGEST_CODE));
    }
    problems.addAll(wrongDays(award));
    return problems;
  }

  private List<Problem> wrongDays(PastAward award) {
    LocalDate today = clock.today();
    Optional<LocalDate> until = award.period().map(AchievementPeriod::until);
    List<Problem> problems = new ArrayList<>();
    if (award.decidedOn().isAfter(today)) {
      problems.add(new Problem("decidedOn", "certificates.decision.dayAhead"));
    }
    if (until.filter(award.decidedOn()::isBefore).isPresent()) {
      problems.add(new Problem("until", "certificates.past.achievedLater"));
    }
    award
        .goldenBook()
        .filter(number -> number.year() != award.decidedOn().getYear())
        .ifPresent(
            number -> problems.add(new Problem("goldenBook", "certificates.past.goldenOtherYear")));
    return problems;
  }

  private static void tooLong(
      List<Problem> problems, String field, LocalizedText text, int allowed) {
    if (text.vi().length() > allowed || text.en().length() > allowed) {
      problems.add(new Problem(field, "certificates.tooLong", allowed));
    }
  }
}
