package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskContent;

/**
 * Who is to carry out a task, read from what it says. A listed body that has ended stands for those
 * that came after it, and one that leads for the successor that took over its lead; a body has one
 * part, the leading one before the others.
 */
@Dependent
class Charges {
  private final Heirs heirs;
  private final LocalityDirectory localities;

  @Inject
  Charges(Heirs heirs, LocalityDirectory localities) {
    this.heirs = heirs;
    this.localities = localities;
  }

  /** What is to be known beside the task: who has it now, and who coordinates the plan. */
  record Standing(List<AssignmentEntry> assignments, BodyId coordinator) {
    private boolean isLedBy(BodyId body) {
      return assignments.stream()
          .anyMatch(each -> each.part() == TaskPart.LEAD && each.body().equals(body));
    }
  }

  List<Charge> of(TaskContent task, Standing standing, LocalDate day) {
    Map<BodyId, Charge> charges = new LinkedHashMap<>();
    BodyId coordinator = standing.coordinator();
    BodyId lead =
        task.lead().map(AgencyId::body).map(body -> lead(body, standing, day)).orElse(coordinator);
    charges.put(lead, new Charge(lead, TaskPart.LEAD, coordinator));
    task.cooperating().stream()
        .flatMap(agency -> heirs.of(agency.body(), day).stream())
        .forEach(body -> charges.putIfAbsent(body, new Charge(body, TaskPart.COOPERATING, lead)));
    localities(task, day)
        .forEach(body -> charges.putIfAbsent(body, new Charge(body, TaskPart.LOCALITY, lead)));
    return List.copyOf(charges.values());
  }

  private BodyId lead(BodyId named, Standing standing, LocalDate day) {
    List<BodyId> able = heirs.of(named, day);
    return able.stream()
        .filter(standing::isLedBy)
        .findFirst()
        .or(() -> able.stream().findFirst())
        .orElse(standing.coordinator());
  }

  private Stream<BodyId> localities(TaskContent task, LocalDate day) {
    if (task.scope() == Scope.ALL_LOCALITIES) {
      return localities.inForceOn(day).stream().map(unit -> unit.id().body());
    }
    return task.scope() == Scope.SELECTED_LOCALITIES
        ? task.localities().stream()
            .map(LocalityId::body)
            .flatMap(unit -> heirs.of(unit, day).stream())
        : Stream.empty();
  }
}
