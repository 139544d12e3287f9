package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.RuleTableAdopted;
import org.gcmplan.workflow.RuleTableProposed;
import org.gcmplan.workflow.RuleTableWithdrawn;
import org.gcmplan.workflow.RuleTables;

@ApplicationScoped
@Transactional
class RuleBook implements RuleTables {
  private final RuleTableRepository tables;
  private final RuleHolders holders;
  private final RuleWords words;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  RuleBook(
      RuleTableRepository tables,
      RuleHolders holders,
      RuleWords words,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.tables = tables;
    this.holders = holders;
    this.words = words;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public UUID propose(Actor by, String xml, LocalDate validFrom) {
    mustKeepRules(by);
    RuleTable table = RuleXml.read(xml);
    BusinessRuleViolation.throwIfAny(problemsOf(table, validFrom));
    RuleTableEntry entry = new RuleTableEntry(table.name(), xml, validFrom, by, clock.instant());
    tables.add(entry);
    events.fire(
        new RuleTableProposed(
            by, clock.instant(), entry.id(), entry.name(), validFrom, entry.hash()));
    return entry.id();
  }

  @Override
  public void adopt(Actor by, UUID id) {
    mustKeepRules(by);
    RuleTableEntry entry = proposal(id);
    if (entry.isBy(by)) {
      throw new NotAllowed("workflow.rules.ownProposal");
    }
    BusinessRuleViolation.throwIfAny(problemsOf(RuleXml.read(entry.xml()), entry.validFrom()));
    adopt(entry, by);
  }

  @Override
  public void withdraw(Actor by, UUID id) {
    mustKeepRules(by);
    RuleTableEntry entry = proposal(id);
    entry.withdraw();
    events.fire(
        new RuleTableWithdrawn(
            by, clock.instant(), id, entry.name(), entry.validFrom(), entry.hash()));
  }

  @Override
  public void load(Actor by, String xml, LocalDate validFrom) {
    if (!by.isSystem()) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
    RuleTable table = RuleXml.read(xml);
    if (tables.isThere(table.name(), validFrom, RuleTableEntry.hashOf(xml))) {
      return;
    }
    List<Problem> problems = new ArrayList<>(RuleChecks.problemsOf(table, words));
    problems.addAll(holders.strangers(table, validFrom));
    BusinessRuleViolation.throwIfAny(problems);
    RuleTableEntry entry = new RuleTableEntry(table.name(), xml, validFrom, by, clock.instant());
    tables.add(entry);
    adopt(entry, by);
  }

  private void adopt(RuleTableEntry entry, Actor by) {
    Instant now = clock.instant();
    entry.adopt(tables.lastNumber(entry.name()) + 1, by, now);
    events.fire(
        new RuleTableAdopted(by, now, entry.id(), entry.name(), entry.validFrom(), entry.hash()));
  }

  private RuleTableEntry proposal(UUID id) {
    RuleTableEntry entry = tables.getForChange(id);
    if (!entry.isProposal()) {
      throw new BusinessRuleViolation("workflow.rules.noProposal");
    }
    return entry;
  }

  private List<Problem> problemsOf(RuleTable table, LocalDate validFrom) {
    List<Problem> problems = new ArrayList<>(RuleChecks.problemsOf(table, words));
    problems.addAll(holders.strangers(table, validFrom));
    problems.addAll(holders.vacancies(table, validFrom));
    if (validFrom.isBefore(clock.today())) {
      problems.add(new Problem("validFrom", "workflow.rules.pastDay", validFrom));
    }
    return problems;
  }

  private static void mustKeepRules(Actor by) {
    if (!by.holds(Role.STANDING_OFFICE) && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.STANDING_OFFICE);
    }
  }
}
