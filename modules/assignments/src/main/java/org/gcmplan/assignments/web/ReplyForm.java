package org.gcmplan.assignments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentReplies;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What the assigning body decides about one assignment. */
@Named
@ViewScoped
public class ReplyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReplyChoices given;
  @Inject CoordinatedBodies bodies;
  @Inject AssignmentReplies replies;
  @Inject CurrentActor actor;
  private String id = "";
  private String choice = "";
  private String words = "";
  private @Nullable String other = "";

  public Assignment getAssignment() {
    return given.line(AssignmentId.parse(id)).assignment();
  }

  public String send() {
    Actor by = actor.get();
    AssignmentId assignment = AssignmentId.parse(id);
    switch (choice) {
      case "EXPLAINED" -> replies.explain(by, assignment, words);
      case "UPHELD" -> replies.uphold(by, assignment, words);
      case "MOVED" -> replies.move(by, assignment, bodies.picked(other), words);
      case "SUSPENDED" -> replies.suspend(by, assignment, words);
      case "RESUMED" -> replies.resume(by, assignment, words);
      default -> throw new IllegalStateException("Nothing was chosen");
    }
    return "/assignments/replies.xhtml?faces-redirect=true&done=assignments.done." + choice;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public @Nullable String getOther() {
    return other;
  }

  public void setOther(@Nullable String other) {
    this.other = other;
  }
}
