package org.gcmplan.assignments.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentAnswers;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** One answer to one assignment. */
@Named
@ViewScoped
public class AssignmentAnswerForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReplyChoices given;
  @Inject CoordinatedBodies bodies;
  @Inject AssignmentAnswers answers;
  @Inject CurrentActor actor;
  private String id = "";
  private Acknowledgement kind = Acknowledgement.ACCEPTED;
  private String words = "";
  private @Nullable String other = "";

  public Assignment getAssignment() {
    return given.line(AssignmentId.parse(id)).assignment();
  }

  public List<Acknowledgement> getKinds() {
    return List.of(
        Acknowledgement.ACCEPTED,
        Acknowledgement.QUESTIONED,
        Acknowledgement.REFUSED,
        Acknowledgement.OTHER_PROPOSED);
  }

  public String send() {
    Actor by = actor.get();
    Assignment assignment = getAssignment();
    switch (kind) {
      case QUESTIONED -> answers.ask(by, assignment.id(), words);
      case REFUSED -> answers.refuse(by, assignment.id(), words);
      case OTHER_PROPOSED -> answers.proposeOther(by, assignment.id(), bodies.picked(other), words);
      default -> answers.accept(by, assignment.id());
    }
    return "/assignments/mine.xhtml?faces-redirect=true&body="
        + assignment.body()
        + "&done=assignments.done."
        + kind.name();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Acknowledgement getKind() {
    return kind;
  }

  public void setKind(Acknowledgement kind) {
    this.kind = kind;
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
