package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PeopleByRole;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class CouncilReads implements CouncilCatalogue {
  private final CouncilRepository councils;
  private final CouncilDesk desk;
  private final PeopleByRole people;

  @Inject
  CouncilReads(CouncilRepository councils, CouncilDesk desk, PeopleByRole people) {
    this.councils = councils;
    this.desk = desk;
    this.people = people;
  }

  @Override
  public List<Council> of(Actor reader) {
    return councils.all().stream()
        .filter(council -> desk.sees(reader, council))
        .map(councils::shown)
        .toList();
  }

  @Override
  public Council council(Actor reader, CouncilId council) {
    return councils.shown(desk.toRead(reader, council));
  }

  @Override
  public List<Actor> candidates(Actor reader) {
    if (!keeps(reader)) {
      return List.of();
    }
    Map<UUID, Actor> found = new LinkedHashMap<>();
    for (Role role : List.of(Role.COUNCIL_MEMBER, Role.AWARD_OFFICE)) {
      people.holding(role).forEach(person -> found.put(person.account(), person));
    }
    return found.values().stream().sorted(Comparator.comparing(Actor::name)).toList();
  }

  @Override
  public boolean keeps(Actor reader) {
    return reader.isSystem() || reader.holds(Role.AWARD_OFFICE);
  }
}
