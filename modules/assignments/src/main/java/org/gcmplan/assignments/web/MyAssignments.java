package org.gcmplan.assignments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.assignments.web.AssignmentLine.Band;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;

/** The tasks of a body, grouped by what is to be done; filters stand in the address. */
@Named
@RequestScoped
public class MyAssignments {
  @Inject AssignmentCatalogue catalogue;
  @Inject AssignedTasks tasks;
  @Inject CoordinatedBodies bodies;
  @Inject PlanClock clock;
  @Inject HttpServletRequest request;
  private List<AssignmentLine> all = List.of();

  @PostConstruct
  void read() {
    all =
        catalogue.of(getBody(), clock.today()).stream()
            .map(each -> new AssignmentLine(each, tasks.title(each.task())))
            .toList();
  }

  public BodyId getBody() {
    return bodies.chosen(param("body"));
  }

  public List<AssignmentLine> getAll() {
    return all;
  }

  /** What the filters leave. */
  public List<AssignmentLine> getShown() {
    return all.stream()
        .filter(line -> param("status").isEmpty() || line.status().name().equals(param("status")))
        .filter(
            line ->
                param("part").isEmpty() || line.assignment().part().name().equals(param("part")))
        .toList();
  }

  public List<AssignmentLine> in(Band band) {
    return getShown().stream().filter(line -> line.band() == band).toList();
  }

  /** The next due day among what is not done. */
  public Optional<LocalDate> getNextDue() {
    LocalDate today = clock.today();
    return all.stream()
        .filter(line -> !line.isDone())
        .flatMap(line -> line.now().dates().due().stream())
        .filter(due -> !due.isBefore(today))
        .min(Comparator.naturalOrder());
  }

  public long dueOn(LocalDate day) {
    return all.stream().filter(line -> !line.isDone() && day.equals(line.due())).count();
  }

  public long daysTo(LocalDate day) {
    return clock.today().until(day, java.time.temporal.ChronoUnit.DAYS);
  }

  public Band[] getBands() {
    return Band.values();
  }

  public TaskStatus[] getStatuses() {
    return TaskStatus.values();
  }

  public TaskPart[] getParts() {
    return TaskPart.values();
  }

  public String param(String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }

  public Map<String, String> getFilters() {
    return Map.of("status", param("status"), "part", param("part"));
  }
}
