package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.SealedTask;

/** The plan browser: one edition, its tasks by focus area, filtered as the address asks. */
@Named
@RequestScoped
public class PlanView {
  @Inject PlanParameters asked;
  @Inject EditionChoice choice;
  @Inject Editions editions;
  @Inject PlanAreas areas;
  @Inject PlanChoices choices;
  @Inject OpenUpdates updates;
  @Inject CurrentActor actor;

  private Optional<ShownEdition> shown = Optional.empty();
  private List<SealedTask> tasks = List.of();
  private List<PlanArea> plan = List.of();

  /** Reads what the address asks for; an unknown edition does not exist. */
  public void open() {
    shown = choose(asked.of("edition"));
    tasks = shown.map(each -> editions.edition(each.row().number()).tasks()).orElse(List.of());
    List<SealedTask> found = tasks.stream().filter(asked.filter()::accepts).toList();
    plan = areas.of(found, updates.byTask(actor.get()));
  }

  private Optional<ShownEdition> choose(String edition) {
    if (edition.isEmpty() || !asked.of("on").isEmpty()) {
      return choice.inForceOn(asked.of("on"));
    }
    return edition.equals("newest") ? choice.newest() : Optional.of(choice.numbered(edition));
  }

  public Optional<ShownEdition> getShown() {
    return shown;
  }

  /** Whether the reader may propose a change. */
  public boolean isDrafter() {
    return actor.get().holds(Role.DRAFTER);
  }

  public List<EditionRow> getEditions() {
    return editions.all();
  }

  public List<PlanArea> getPlan() {
    return plan;
  }

  public int getFound() {
    return plan.stream().mapToInt(area -> area.rows().size()).sum();
  }

  /** What that filter can ask for. */
  public List<Choice> choices(String filter) {
    return choices.of(filter, tasks, ViewLanguage.get());
  }

  /** What that filter asks for, as it reads. */
  public String asked(String filter) {
    String id = asked.of(filter);
    Optional<Choice> chosen = choices(filter).stream().filter(e -> e.id().equals(id)).findFirst();
    return chosen.map(each -> each.label().in(ViewLanguage.get())).orElse(id);
  }
}
