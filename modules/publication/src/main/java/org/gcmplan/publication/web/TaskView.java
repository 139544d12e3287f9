package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.updates.UpdateRow;

/** A task in one edition: what it says, which objectives it serves, how it came to read so. */
@Named
@RequestScoped
public class TaskView {
  @Inject PlanParameters asked;
  @Inject EditionChoice choice;
  @Inject Editions editions;
  @Inject PlanFrameCatalogue frame;
  @Inject TaskFacts facts;
  @Inject Redlines redlines;
  @Inject OpenUpdates updates;
  @Inject CurrentActor actor;

  private ShownEdition edition;
  private PlanRow row;

  /** Finds the task in the edition asked for, or in the one in force. */
  public void open() {
    String number = asked.of("edition");
    edition =
        number.isEmpty()
            ? choice.inForceOn("").orElseThrow(() -> new NotFound("edition", "in force"))
            : choice.numbered(number);
    SealedTask task =
        editions.edition(edition.row().number()).tasks().stream()
            .filter(each -> each.content().code().value().equals(asked.of("task")))
            .findFirst()
            .orElseThrow(() -> new NotFound("task", "of such a number"));
    List<UpdateRow> open =
        updates.byTask(actor.get()).getOrDefault(task.content().code(), List.of());
    row = new PlanRow(task, open);
  }

  public ShownEdition getEdition() {
    return edition;
  }

  public PlanRow getRow() {
    return row;
  }

  /** What the task says beside its title and its objectives. */
  public List<TaskFact> getFacts() {
    return facts.of(row.task(), ViewLanguage.get());
  }

  public List<Objective> getObjectives() {
    List<Integer> served = row.task().content().objectives();
    return frame.objectives().stream().filter(each -> served.contains(each.number())).toList();
  }

  public List<RedlinedTask> getHistory() {
    return redlines.history(row.code(), edition.row(), ViewLanguage.get());
  }
}
