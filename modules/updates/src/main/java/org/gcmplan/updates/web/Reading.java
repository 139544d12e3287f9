package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdatePaper;
import org.gcmplan.updates.UpdatePapers;
import org.gcmplan.updates.UpdateView;

/** What one page reads of an update, each thing once per request. */
@Named
@RequestScoped
public class Reading {
  @Inject UpdateCatalogue catalogue;
  @Inject UpdatePapers papers;
  @Inject TaskCatalogue tasks;
  @Inject CurrentActor reader;

  private final Map<UpdateId, UpdateView> views = new HashMap<>();
  private final Map<UpdateId, Impact> impacts = new HashMap<>();
  private final Map<UpdateId, List<OpenAction>> actions = new HashMap<>();
  private final Map<UpdateId, List<UpdatePaper>> papersOf = new HashMap<>();
  private final Map<EditionNumber, List<TaskContent>> editions = new HashMap<>();

  public UpdateView view(UpdateId update) {
    return views.computeIfAbsent(update, id -> catalogue.view(reader.get(), id));
  }

  public Impact impact(UpdateId update) {
    return impacts.computeIfAbsent(update, id -> catalogue.impact(reader.get(), id));
  }

  public List<OpenAction> actions(UpdateId update) {
    return actions.computeIfAbsent(update, id -> catalogue.actions(reader.get(), id));
  }

  List<UpdatePaper> papers(UpdateId update) {
    return papersOf.computeIfAbsent(update, id -> papers.of(reader.get(), id));
  }

  public List<TaskContent> tasks(EditionNumber edition) {
    return editions.computeIfAbsent(edition, tasks::in);
  }

  /** The edition that changes are made against now. */
  EditionNumber newest() {
    return tasks.latest().orElseThrow();
  }

  boolean allows(UpdateId update, UpdateAction action) {
    return actions(update).stream().anyMatch(open -> open.action() == action);
  }

  /** The task as it reads in that edition; without a word for one that does not stand in it. */
  TaskContent task(EditionNumber edition, TaskCode code) {
    return tasks(edition).stream()
        .filter(task -> task.code().equals(code))
        .findFirst()
        .orElseGet(() -> new TaskContent(code, Map.of()));
  }

  /** To be called after a change, so that the rest of the request sees it. */
  void forget() {
    views.clear();
    impacts.clear();
    actions.clear();
    papersOf.clear();
  }
}
