package org.gcmplan.updates.web;

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
import org.gcmplan.updates.Position;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.WrittenOpinion;
import org.jspecify.annotations.Nullable;

/** A body gives its opinion. */
@Named
@ViewScoped
public class OpinionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CurrentActor actor;
  @Inject Ordering ordering;
  @Inject Acts acts;

  private @Nullable Position position;
  private String body = "";
  private final TypedText clause = new TypedText();
  private final TypedText text = new TypedText();

  public String send() {
    return ordering.opinion(onBehalfOf(), WrittenOpinion.of(opinion()));
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
