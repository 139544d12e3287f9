package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.OpenAction;
import org.gcmplan.updates.UpdateAction;

/** Why the reader cannot do what they hold the right for, and where that can be mended. */
@Named
@RequestScoped
public class Obstacles {
  private static final String OPINIONS = "#dossier";

  /** Where each reason can be mended: a place on the page, or a page that takes the update. */
  private static final Map<String, String> REMEDIES =
      Map.of(
          "updates.opinionUnanswered", OPINIONS,
          "updates.remarkUnanswered", OPINIONS,
          "updates.opinionOutdated", OPINIONS,
          "updates.silenceOutdated", OPINIONS,
          "updates.draftHandedUp", OPINIONS,
          "updates.contentMoved", "#content-title",
          "updates.movedSince", "/updates/rebase.xhtml");

  @Inject Acts acts;

  /** Acts that the same things stand in the way of. */
  public record Obstacle(List<UpdateAction> acts, List<Problem> problems) {}

  public List<Obstacle> getAll() {
    Map<List<Problem>, List<UpdateAction>> byProblems =
        acts.blocked().stream()
            .collect(
                Collectors.groupingBy(
                    OpenAction::blockers,
                    LinkedHashMap::new,
                    Collectors.mapping(OpenAction::action, Collectors.toList())));
    return byProblems.entrySet().stream()
        .map(each -> new Obstacle(each.getValue().stream().distinct().toList(), each.getKey()))
        .toList();
  }

  /** Where it can be mended on this page, or nothing. */
  public String place(Problem problem) {
    return remedy(problem).startsWith("#") ? remedy(problem) : "";
  }

  /** The page on which it can be mended, or nothing. */
  public String page(Problem problem) {
    return remedy(problem).startsWith("/") ? remedy(problem) : "";
  }

  private static String remedy(Problem problem) {
    return REMEDIES.getOrDefault(problem.key(), "");
  }
}
