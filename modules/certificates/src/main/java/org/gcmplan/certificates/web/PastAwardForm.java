package org.gcmplan.certificates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.PastAwards;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;

/** Takes over an award of earlier years. */
@Named
@ViewScoped
public class PastAwardForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PastAwards past;
  @Inject AwardRuleBook book;
  @Inject CurrentActor actor;

  private final TypedAward typed = new TypedAward();
  private boolean despite;

  /** What one may not do has no page. */
  public void open() {
    if (!book.mayChange(actor.get())) {
      throw new NotFound("page", "past award");
    }
  }

  public List<RecipientKind> getKinds() {
    return List.of(RecipientKind.values());
  }

  public String enter() {
    return AwardEntryView.page(past.enter(actor.get(), typed.award(), despite), "entered");
  }

  public TypedAward getTyped() {
    return typed;
  }

  public boolean isDespite() {
    return despite;
  }

  public void setDespite(boolean despite) {
    this.despite = despite;
  }
}
