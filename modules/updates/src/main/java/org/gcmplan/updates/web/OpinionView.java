package org.gcmplan.updates.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Agreed;
import org.gcmplan.updates.AgreedWithComments;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.OpinionDraft;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.WrittenOpinion;
import org.jspecify.annotations.Nullable;

/** A body gives its opinion. */
@Named
@ViewScoped
public class OpinionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Opinions opinions;
  @Inject OpinionRemarks remarks;
  @Inject CurrentActor actor;
  @Inject DecisionView decision;
  @Inject Ordering ordering;
  @Inject Acts acts;

  private @Nullable Position position;
  private String body = "";
  private final TypedText clause = new TypedText();
  private final TypedText text = new TypedText();

  /** Shows again what the signer gave back. */
  @PostConstruct
  void showDrafted() {
    opinions
        .draft(actor.get(), decision.id(), onBehalfOf())
        .filter(draft -> draft.state() == OpinionDraft.State.RETURNED)
        .ifPresent(draft -> show(draft.opinion()));
  }

  private void show(WrittenOpinion drafted) {
    position = drafted.opinion().position();
    clause.show(drafted.opinion().clause());
    text.show(drafted.opinion().text());
    remarks.show(drafted);
  }

  public String send() {
    return ordering.opinion(onBehalfOf(), written());
  }

  public String handUp() {
    opinions.handUp(actor.get(), decision.id(), onBehalfOf(), written());
    return Inboxes.with("handedUp");
  }

  /** Whether a head signs before it leaves the house. */
  public boolean isSigned() {
    return opinions.isSigned(onBehalfOf());
  }

  private WrittenOpinion written() {
    return new WrittenOpinion(opinion(), remarks.written());
  }

  private BodyId onBehalfOf() {
    return body.isEmpty()
        ? acts.bodies(UpdateAction.GIVE_OPINION).stream().findFirst().orElse(actor.get().body())
        : BodyId.parse(body);
  }

  private Opinion opinion() {
    if (position == null) {
      throw new BusinessRuleViolation(new Problem("position", "updates.opinionWithoutPosition"));
    }
    return switch (position) {
      case AGREED, DEEMED_AGREED, NO_ANSWER -> new Agreed(clause.text(), text.text());
      case AGREED_WITH_COMMENTS -> new AgreedWithComments(clause.text(), text.text());
      case DISAGREED -> new Disagreed(clause.text(), text.text());
    };
  }

  /** The answers that a body can give; silence is not among them. */
  public List<Position> positions() {
    return List.of(Position.AGREED, Position.AGREED_WITH_COMMENTS, Position.DISAGREED);
  }

  public @Nullable Position getPosition() {
    return position;
  }

  public void setPosition(@Nullable Position position) {
    this.position = position;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = Typed.orEmpty(body);
  }

  public TypedText getClause() {
    return clause;
  }

  public TypedText getText() {
    return text;
  }
}
