package org.gcmplan.publication.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.Publication;
import org.gcmplan.publication.ReleaseOrder;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.ApprovedUpdates;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateView;

@ApplicationScoped
@Transactional
class PublicationService implements Publication {
  private final Registers registers;
  private final Releases releases;
  private final DecisionNumbers numbers;
  private final PlanTasks tasks;
  private final ApprovedUpdates updates;
  private final Event<DomainEvent> events;

  @Inject
  PublicationService(
      Registers registers,
      Releases releases,
      DecisionNumbers numbers,
      PlanTasks tasks,
      ApprovedUpdates updates,
      Event<DomainEvent> events) {
    this.registers = registers;
    this.releases = releases;
    this.numbers = numbers;
    this.tasks = tasks;
    this.updates = updates;
    this.events = events;
  }

  @Override
  public EditionNumber publish(Actor person, UpdateId update, long version, ReleaseOrder order) {
    releases.mustBePublisher(person);
    Actor by = releases.publishing(person);
    // From here on one at a time: whoever comes second sees what the first has published.
    EditionNumber number = registers.nextEdition();
    UpdateView approved = updates.take(by, update, version);
    releases.check(order);
    tasks.change(by, number, approved.changes(), order.effectiveOn());
    LocalizedText title = approved.row().title();
    announce(by, releases.release(by, number, title, Optional.of(update), order));
    updates.published(by, update, number);
    return number;
  }

  @Override
  public EditionNumber issueFirst(
      Actor by, LocalizedText title, List<TaskContent> plan, ReleaseOrder order) {
    if (!by.isSystem()) {
      releases.mustBePublisher(by);
    }
    EditionNumber number = registers.nextEdition();
    if (number.value() > 1) {
      throw new IllegalStateException("The plan has an edition already");
    }
    releases.check(order);
    tasks.begin(by, number, plan, order.effectiveOn());
    announce(by, releases.release(by, number, title, Optional.empty(), order));
    return number;
  }

  @Override
  public String expectedNumber(String register, LocalDate decidedOn) {
    return DecisionNumber.isSymbol(register)
        ? numbers.expected(register, decidedOn.getYear()).text()
        : "";
  }

  private void announce(Actor by, EditionRecord edition) {
    events.fire(edition.published(by));
  }
}
