package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.ProcessDiagram;
import org.gcmplan.workflow.ProcessDiagrams;

/** The route of a subject; drawn once in a request. */
@Named
@RequestScoped
public class DiagramView {
  @Inject ProcessDiagrams diagrams;
  @Inject CurrentActor reader;

  private final Map<Subject, ProcessDiagram> drawn = new HashMap<>();

  public ProcessDiagram of(String kind, String id, Language language) {
    return drawn.computeIfAbsent(
        new Subject(kind, id), subject -> diagrams.of(reader.get(), subject, language));
  }

  /** The sign of a step in the list. */
  public String icon(ProcessDiagram.State state) {
    return switch (state) {
      case DONE -> "check-circle";
      case CURRENT -> "right";
      case AHEAD -> "circle";
    };
  }
}
