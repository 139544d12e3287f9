package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.SealedTask;

/** What everybody may read: the plan, any of its editions, and how to check one. */
@Named
@RequestScoped
public class PublicPlanView {
  @Inject PlanParameters asked;
  @Inject EditionChoice choice;
  @Inject Editions editions;
  @Inject PlanFrameCatalogue frame;
  @Inject PlanAreas areas;
  @Inject ServedObjectives objectives;

  private Optional<ShownEdition> shown = Optional.empty();
  private List<SealedTask> tasks = List.of();

  /** Shows the edition of the number asked for, else the one in force on the day asked for. */
  public void open() {
    String number = asked.of("number");
    shown =
        number.isEmpty() ? choice.inForceOn(asked.of("on")) : Optional.of(choice.numbered(number));
    tasks = shown.map(each -> editions.edition(each.row().number()).tasks()).orElse(List.of());
  }

  public Optional<Plan> getPlan() {
    return frame.plan();
  }

  public Optional<ShownEdition> getShown() {
    return shown;
  }

  /** The day asked for, else today. */
  public LocalDate getDay() {
    return DayText.read(asked.of("on")).orElseGet(choice::today);
  }

  /** Whether the stored content still has the seal it was published with. */
  public boolean isIntact() {
    return shown.filter(each -> editions.isSealIntact(each.row().number())).isPresent();
  }

  public List<PlanArea> getAreas() {
    return areas.of(tasks, Map.of());
  }

  public List<ServedObjective> getObjectives() {
    return objectives.by(tasks);
  }

  /** How many objectives at least one task serves. */
  public long getServed() {
    return getObjectives().stream().filter(each -> each.tasks() > 0).count();
  }

  public List<EditionRow> getEditions() {
    return editions.all();
  }
}
