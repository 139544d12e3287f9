package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.Rounds;

/** Reminds by hand who has not sent all in the round on the page. */
@Named
@RequestScoped
public class ReminderView {
  @Inject Rounds rounds;
  @Inject CurrentActor actor;
  @Inject Reviewers reviewers;
  @Inject ReviewView page;
  @Inject ReviewTable table;
  @Inject PlanClock clock;

  /** Only while the round takes reports, and for who decides on them. */
  public boolean isPossible() {
    return page.isDeciding()
        && page.shown().filter(ReportingRound::isOpen).isPresent()
        && !silent().isEmpty();
  }

  public List<ReportingDuty> silent() {
    return page.shown()
        .map(round -> table.of(round.id()).silent(reviewers.isOffice(page.reviewer())))
        .orElse(List.of());
  }

  /** How many were not reminded today. */
  public long left() {
    LocalDate today = clock.today();
    return silent().stream()
        .filter(duty -> duty.remindedOn().filter(today::equals).isEmpty())
        .count();
  }

  public Optional<LocalDate> last() {
    return silent().stream()
        .flatMap(duty -> duty.remindedOn().stream())
        .max(Comparator.naturalOrder());
  }

  public String remind() {
    rounds.remindLate(actor.get(), RoundId.parse(page.getRound()), page.reviewer());
    return "/progress/review.xhtml?faces-redirect=true&round="
        + page.getRound()
        + "&done=progress.done.reminded";
  }
}
