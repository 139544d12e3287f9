package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportingProcess;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundOrder;
import org.gcmplan.progress.Rounds;

@ApplicationScoped
@Transactional
class RoundService implements Rounds {
  private final RoundRepository rounds;
  private final DutyMaker maker;
  private final DutyCourse course;
  private final RoundDays days;
  private final RoundNews news;
  private final PlanOffice office;
  private final ReportingProcess process;
  private final FormerBodies ended;

  @Inject
  RoundService(
      RoundRepository rounds,
      DutyMaker maker,
      DutyCourse course,
      RoundDays days,
      RoundNews news,
      PlanOffice office,
      ReportingProcess process,
      FormerBodies ended) {
    this.rounds = rounds;
    this.maker = maker;
    this.course = course;
    this.days = days;
    this.news = news;
    this.office = office;
    this.process = process;
    this.ended = ended;
  }

  @Override
  public RoundId open(Actor person, RoundOrder order) {
    Actor by = office.standingOffice(person);
    ReportingRegime regime = regime(order.regime());
    ReportPeriod period = regime.frequency().containing(order.day());
    refuseUnlessPossible(regime, period, order);
    LocalDate due = order.due().orElseGet(() -> days.due(regime, period));
    RoundEntry round = new RoundEntry(regime, period, due, days.today());
    int bodies = maker.duties(round, regime).size();
    if (bodies == 0) {
      throw new BusinessRuleViolation(new Problem("day", "progress.round.nobodyOwes"));
    }
    rounds.add(round);
    rounds.flush();
    process.roundOpened(round.id(), days.moments(due));
    news.opened(by, round, bodies);
    return round.id();
  }

  private void refuseUnlessPossible(ReportingRegime regime, ReportPeriod period, RoundOrder order) {
    if (!regime.inForceOn(days.today())) {
      throw new BusinessRuleViolation(new Problem("regime", "progress.round.regimeNotInForce"));
    }
    if (order.due().filter(day -> day.isBefore(days.today())).isPresent()) {
      throw new BusinessRuleViolation(new Problem("due", "progress.round.dueInThePast"));
    }
    if (rounds.exists(regime.id(), period)) {
      throw new BusinessRuleViolation(new Problem("day", "progress.round.thereAlready"));
    }
  }

  private ReportingRegime regime(RegimeId id) {
    return rounds
        .regime(id)
        .map(RegimeEntry::shown)
        .orElseThrow(() -> new NotFound("reporting regime", id));
  }

  @Override
  public void makeDuties(RoundId id) {
    RoundEntry round = rounds.round(id);
    List<DutyEntry> duties = maker.duties(round, regime(round.regime()));
    duties.forEach(rounds::add);
    rounds.flush();
    duties.forEach(duty -> process.dutyOpened(duty.id()));
  }

  @Override
  public void remind(RoundId id) {
    remind(Actor.SYSTEM, silent(id), rounds.round(id));
  }

  @Override
  public int remindLate(Actor person, RoundId id, BodyId reviewer) {
    Actor by = office.reviewing(person, reviewer);
    RoundEntry round = rounds.round(id);
    round.mustBeOpen();
    boolean all = reviewer.equals(office.body());
    List<DutyEntry> silent =
        silent(id).stream().filter(duty -> all || course.owes(duty, reviewer)).toList();
    int reminded = remind(by, silent, round);
    if (reminded == 0) {
      throw new BusinessRuleViolation("progress.round.nobodyToRemind");
    }
    return reminded;
  }

  private int remind(Actor by, List<DutyEntry> silent, RoundEntry round) {
    List<DutyEntry> due = silent.stream().filter(duty -> duty.remind(days.today())).toList();
    due.forEach(duty -> news.reminded(by, duty, round));
    return due.size();
  }

  @Override
  public void escalate(RoundId id) {
    for (DutyEntry duty : silent(id)) {
      duty.escalated(days.today());
      news.escalated(duty, rounds.round(id));
    }
  }

  @Override
  public void close(Actor person, RoundId id, long seen) {
    Actor by = office.standingOffice(person);
    RoundEntry round = rounds.round(id);
    round.close(days.today(), seen);
    List<DutyEntry> silent = silent(id);
    silent.forEach(DutyEntry::missed);
    List<BodyId> missing = silent.stream().map(DutyEntry::body).toList();
    silent.forEach(course::closedOver);
    process.roundClosed(id);
    news.closed(by, round, missing);
  }

  @Override
  public void reopen(Actor person, DutyId id, String reason) {
    Actor by = office.standingOffice(person);
    if (reason.isBlank()) {
      throw new BusinessRuleViolation(new Problem("reason", "progress.duty.reasonMissing"));
    }
    DutyEntry duty = rounds.duty(id);
    if (!duty.isMissed()) {
      throw new BusinessRuleViolation("progress.duty.notMissed");
    }
    if (ended.contain(duty.body())) {
      throw new BusinessRuleViolation("progress.duty.bodyEnded");
    }
    duty.reopen();
    process.reopened(id);
    news.reopened(by, duty, reason.strip());
  }

  private List<DutyEntry> silent(RoundId round) {
    return rounds.duties(round).stream().filter(DutyEntry::isOwed).toList();
  }
}
