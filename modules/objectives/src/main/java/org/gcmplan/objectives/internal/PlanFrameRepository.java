package org.gcmplan.objectives.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.PlanFrame;

@Dependent
class PlanFrameRepository {
  @PersistenceContext(unitName = "objectives")
  EntityManager entities;

  Optional<LoadedPlan> plan() {
    return entities
        .createQuery("select p from LoadedPlan p", LoadedPlan.class)
        .getResultStream()
        .findFirst();
  }

  List<FocusArea> focusAreas() {
    return entities
        .createQuery("select a from LoadedFocusArea a order by a.number", LoadedFocusArea.class)
        .getResultStream()
        .map(LoadedFocusArea::shown)
        .toList();
  }

  List<Objective> objectives() {
    return entities
        .createQuery(
            "select distinct o from LoadedObjective o left join fetch o.sdgTargets"
                + " order by o.number",
            LoadedObjective.class)
        .getResultStream()
        .map(LoadedObjective::shown)
        .toList();
  }

  List<GuidingPrinciple> principles() {
    return entities
        .createQuery("select p from LoadedPrinciple p order by p.number", LoadedPrinciple.class)
        .getResultStream()
        .map(LoadedPrinciple::shown)
        .toList();
  }

  void write(PlanFrame frame) {
    plan()
        .ifPresentOrElse(
            plan -> plan.bringUpToDate(frame.plan()),
            () -> entities.persist(new LoadedPlan(frame.plan())));
    frame.focusAreas().forEach(area -> entities.merge(new LoadedFocusArea(area)));
    frame.objectives().forEach(objective -> entities.merge(new LoadedObjective(objective)));
    frame.principles().forEach(principle -> entities.merge(new LoadedPrinciple(principle)));
  }
}
