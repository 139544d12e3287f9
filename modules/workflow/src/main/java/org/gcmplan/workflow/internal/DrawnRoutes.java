package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.ProcessDiagram;
import org.gcmplan.workflow.ProcessDiagram.State;
import org.gcmplan.workflow.ProcessDiagram.Step;
import org.gcmplan.workflow.ProcessDiagrams;

/** Draws the route of an update for whoever may see the update. */
@ApplicationScoped
@Transactional
class DrawnRoutes implements ProcessDiagrams {
  private final UpdateCatalogue updates;
  private final RouteProgress progress;

  @Inject
  DrawnRoutes(UpdateCatalogue updates, RouteProgress progress) {
    this.updates = updates;
    this.progress = progress;
  }

  @Override
  public ProcessDiagram of(Actor reader, Subject subject, Language language) {
    if (!subject.kind().equals(Subjects.PLAN_UPDATE)) {
      throw new NotFound("process of a", subject.kind());
    }
    updates.view(reader, UpdateId.parse(subject.id()));
    var route = progress.of(subject.id());
    var model = new RouteModel(progress.model(route), language);
    Map<String, State> states = route.map(progress::states).orElseGet(Map::of);
    List<RouteNode> nodes = model.nodes(node -> states.getOrDefault(node, State.AHEAD));
    List<Step> steps = RouteSteps.of(nodes);
    var drawing = new RouteDrawing(model.name(), Texts.whereItStands(steps, language));
    return new ProcessDiagram(drawing.of(nodes, model.flows()), steps);
  }
}
