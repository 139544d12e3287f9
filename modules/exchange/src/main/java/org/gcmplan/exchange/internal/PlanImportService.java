package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.exchange.ImportCheck;
import org.gcmplan.exchange.ImportOrder;
import org.gcmplan.exchange.PlanFile;
import org.gcmplan.exchange.PlanFileImported;
import org.gcmplan.exchange.PlanImports;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;
import org.gcmplan.updates.UpdateId;

@ApplicationScoped
@Transactional
class PlanImportService implements PlanImports {
  private final Instance<FileComparison> comparisons;
  private final ImportLimits limits;
  private final TaskCatalogue tasks;
  private final PlanUpdates updates;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  PlanImportService(
      Instance<FileComparison> comparisons,
      ImportLimits limits,
      TaskCatalogue tasks,
      PlanUpdates updates,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.comparisons = comparisons;
    this.limits = limits;
    this.tasks = tasks;
    this.updates = updates;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ImportCheck check(Actor reader, PlanFile file) {
    if (!reader.holds(Role.DRAFTER)) {
      throw new NotAllowed(Role.DRAFTER);
    }
    // What a comparison reads of the plan counts for one file only.
    FileComparison comparison = comparisons.get();
    try {
      return comparison.check(file);
    } finally {
      comparisons.destroy(comparison);
    }
  }

  @Override
  public int largestFile() {
    return limits.fileBytes();
  }

  @Override
  public UpdateId draft(Actor by, BodyId body, ImportOrder order) {
    by.mustHold(Role.DRAFTER, body);
    mustStillStand(order.check());
    List<ProposedChange> changes = new ProposedChanges(order).all();
    mustBeComplete(order, changes);
    Proposal proposal =
        new Proposal(order.kind(), order.title(), order.reason(), order.legalBasis(), changes);
    UpdateId update = updates.draft(by, body, proposal);
    PlanFile file = order.check().file();
    events.fire(
        new PlanFileImported(by, clock.instant(), update, file.name(), Sha256.of(file.content())));
    return update;
  }

  private void mustStillStand(ImportCheck check) {
    if (!check.isSound()) {
      throw new BusinessRuleViolation("exchange.notSound");
    }
    if (!tasks.latest().equals(Optional.of(check.against()))) {
      throw new ChangedMeanwhile("exchange.planMoved", check.against());
    }
  }

  private static void mustBeComplete(ImportOrder order, List<ProposedChange> changes) {
    List<Problem> problems = new ArrayList<>();
    if (changes.isEmpty()) {
      problems.add(new Problem("", "exchange.nothingTaken"));
    }
    if (order.title().isEmpty()) {
      problems.add(new Problem("title", "exchange.titleMissing"));
    }
    if (order.reason().isEmpty()) {
      problems.add(new Problem("reason", "exchange.reasonMissing"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }
}
