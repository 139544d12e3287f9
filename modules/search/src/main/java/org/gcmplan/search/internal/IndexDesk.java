package org.gcmplan.search.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.search.BodyAlias;
import org.gcmplan.search.SearchAliases;
import org.gcmplan.search.SearchIndex;
import org.gcmplan.search.SearchIndexRebuilt;

@ApplicationScoped
@Transactional
class IndexDesk implements SearchIndex, SearchAliases {
  private final IndexRepository index;
  private final IndexBuilding building;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  IndexDesk(
      IndexRepository index, IndexBuilding building, PlanClock clock, Event<DomainEvent> events) {
    this.index = index;
    this.building = building;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public int size(Actor reader) {
    mustBeAdministrator(reader);
    return index.size();
  }

  @Override
  public void rebuild(Actor by) {
    mustBeAdministrator(by);
    building.build();
    events.fire(new SearchIndexRebuilt(by, clock.instant(), index.size()));
  }

  @Override
  public void replace(List<BodyAlias> aliases) {
    Set<BodyAlias> fresh = new HashSet<>(aliases);
    if (!fresh.equals(Set.copyOf(index.aliases()))) {
      index.replaceAliases(fresh);
      building.buildBodies();
    }
  }

  private static void mustBeAdministrator(Actor actor) {
    if (!actor.holds(Role.ADMINISTRATOR) && !actor.isSystem()) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
