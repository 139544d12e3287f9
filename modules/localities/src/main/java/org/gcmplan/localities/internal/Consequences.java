package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Succession;
import org.gcmplan.localities.ChangePreview;
import org.gcmplan.localities.ChangePreview.Concerned;
import org.gcmplan.localities.ChangePreview.When;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/** What an order comes to, before it is carried out. */
@Dependent
class Consequences {
  private final LocalityRepository units;
  private final AllOpenWork work;
  private final PlanClock clock;

  @Inject
  Consequences(LocalityRepository units, WorkOfLocalities work, PlanClock clock) {
    this.units = units;
    this.work = work.everywhere();
    this.clock = clock;
  }

  ChangePreview of(TerritorialOrder order) {
    List<Concerned> concerned =
        order.former().stream().map(unit -> concerned(unit, order)).toList();
    int before = inForce(order.from().minusDays(1));
    int ending = order instanceof Redesignation ? 0 : order.former().size();
    int after = inForce(order.from()) - ending + order.formed().size();
    return new ChangePreview(concerned, when(order.from()), before, after);
  }

  private Concerned concerned(LocalityId id, TerritorialOrder order) {
    TerritorialUnit unit = units.find(id).orElseThrow();
    return new Concerned(
        unit.shownOn(order.from().minusDays(1), units.predecessorsOf(id)),
        order instanceof Redesignation ? List.of() : open(id.body(), order),
        work.lastActOf(id.body()));
  }

  private List<OpenWorkItem> open(BodyId body, TerritorialOrder order) {
    List<BodyId> heirs = order.formed().stream().map(part -> part.id().body()).toList();
    return work.of(
        new Succession(body, heirs, Optional.of(heirs.get(0)), chosen(order), order.from()));
  }

  private static Map<String, BodyId> chosen(TerritorialOrder order) {
    return order instanceof Division division
        ? division.takers().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().body()))
        : Map.of();
  }

  private int inForce(LocalDate day) {
    return (int) units.all().stream().filter(unit -> unit.existsOn(day)).count();
  }

  private When when(LocalDate from) {
    LocalDate today = clock.today();
    if (from.isEqual(today)) {
      return When.TODAY;
    }
    return from.isBefore(today) ? When.PAST : When.AHEAD;
  }
}
