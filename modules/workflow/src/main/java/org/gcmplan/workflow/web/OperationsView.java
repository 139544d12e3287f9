package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.workflow.EngineCare;
import org.gcmplan.workflow.EngineState;
import org.gcmplan.workflow.StuckJob;

/** How this node fares, and the jobs that need a person. */
@Named
@RequestScoped
public class OperationsView {
  private static final String AGAIN = "/workflow/operations.xhtml?faces-redirect=true&done=";

  @Inject EngineCare engine;
  @Inject @Any Instance<HealthCheck> checks;
  @Inject CurrentActor actor;

  private List<StuckJob> stuck;

  public EngineState state() {
    return engine.state(actor.get());
  }

  /** What each part of this node says of itself. */
  public List<HealthCheckResponse> parts() {
    return checks.stream()
        .map(HealthCheck::call)
        .sorted(Comparator.comparing(HealthCheckResponse::getName))
        .toList();
  }

  public boolean well(HealthCheckResponse part) {
    return part.getStatus() == HealthCheckResponse.Status.UP;
  }

  public List<Map.Entry<String, Object>> facts(HealthCheckResponse part) {
    return part.getData().orElse(Map.of()).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .toList();
  }

  /** The key of the word for a fact that is true or not; empty for a figure. */
  public String word(Object fact) {
    return fact instanceof Boolean yes ? "workflow.health." + (yes ? "yes" : "no") : "";
  }

  public List<StuckJob> stuck() {
    if (stuck == null) {
      stuck = engine.stuck(actor.get());
    }
    return stuck;
  }

  public boolean isMendable() {
    return actor.get().holds(Role.ADMINISTRATOR);
  }

  public String retry(String job) {
    engine.retry(actor.get(), job);
    return AGAIN + "workflow.done.jobRetried";
  }

  public String retryAll() {
    engine.retryAll(actor.get());
    return AGAIN + "workflow.done.jobsRetried";
  }
}
