package org.gcmplan.assignments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.DueExtensions;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;

/** A task with everybody who carries it out, the shares of localities rolled up. */
@Named
@RequestScoped
public class AssignedTask {
  private static final int UNITS = 100;

  @Inject AssignmentCatalogue catalogue;
  @Inject AssignedTasks tasks;
  @Inject CoordinatedBodies bodies;
  @Inject DueExtensions extensions;
  @Inject TaskWording wording;
  @Inject PlanClock clock;
  @Inject HttpServletRequest request;
  private String code = "";
  private List<AssignmentLine> all = List.of();
  private List<AssignmentLine> localities = List.of();
  private Optional<Assignment> chosen = Optional.empty();

  @PostConstruct
  void read() {
    code = Optional.ofNullable(request.getParameter("task")).orElse("");
    if (!TaskCode.isCode(code)) {
      throw new NotFound("task", code);
    }
    all =
        catalogue.of(getCode(), clock.today()).stream()
            .map(each -> new AssignmentLine(each, tasks.title(each.task())))
            .toList();
    chosen = choose();
    localities =
        all.stream().filter(line -> line.assignment().part() == TaskPart.LOCALITY).toList();
    getContent();
  }

  public TaskCode getCode() {
    return new TaskCode(code);
  }

  public TaskContent getContent() {
    return tasks.find(getCode()).orElseThrow(() -> new NotFound("task", code));
  }

  public String words(TaskField field, Language language) {
    return wording.words(field, getContent().get(field), clock.today(), language);
  }

  public List<TaskField> getFacts() {
    return List.of(TaskField.values()).stream()
        .filter(field -> field != TaskField.TITLE && !getContent().get(field).isEmpty())
        .toList();
  }

  /** Who leads and who helps. */
  public List<AssignmentLine> getAgencies() {
    return all.stream().filter(line -> line.assignment().part() != TaskPart.LOCALITY).toList();
  }

  /** The localities, as many as a page takes. */
  public RowsOnPage<AssignmentLine> getLocalities() {
    String asked = Optional.ofNullable(request.getParameter("units")).orElse("");
    return RowsOnPage.of(localities, asked, UNITS);
  }

  /** How many localities stand where, as far as any does. */
  public List<Map.Entry<TaskStatus, Long>> getRollUp() {
    Map<TaskStatus, Long> counts = new EnumMap<>(TaskStatus.class);
    localities.forEach(line -> counts.merge(line.status(), 1L, Long::sum));
    return List.copyOf(counts.entrySet());
  }

  public long getLocalitiesDone() {
    return localities.stream().filter(AssignmentLine::isDone).count();
  }

  /** What the page tells most of: of the body in the address, else the reader's, else the lead. */
  public Optional<Assignment> getChosen() {
    return chosen;
  }

  private Optional<Assignment> choose() {
    String body = Optional.ofNullable(request.getParameter("body")).orElse("");
    return given(each -> each.body().toString().equals(body))
        .or(() -> given(each -> bodies.answersFor(each.body())))
        .or(() -> given(each -> true));
  }

  /** Whether more time may be asked for. */
  public boolean mayWait(Occurrence occurrence) {
    return occurrence.status() != TaskStatus.AWAITING_CONFIRMATION
        && extensions.latest(occurrence.id()).isPresent();
  }

  /** Whether the due day of the chosen is the deadline that stands in the plan. */
  public boolean isDueByThePlan() {
    return getChosen()
        .filter(each -> each.part() == TaskPart.LEAD)
        .filter(each -> each.current().until().isEmpty())
        .isPresent();
  }

  private Optional<Assignment> given(Predicate<Assignment> which) {
    return all.stream().map(AssignmentLine::assignment).filter(which).findFirst();
  }
}
