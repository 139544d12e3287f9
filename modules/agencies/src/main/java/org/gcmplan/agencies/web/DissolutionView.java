package org.gcmplan.agencies.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.agencies.DissolutionPreview;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.jspecify.annotations.Nullable;

/** Orders the end of a body: choose, look, decide item by item, carry out. */
@Named
@ViewScoped
public class DissolutionView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Reorganisations reorganisations;
  @Inject AgencyChoices choices;
  @Inject CurrentActor actor;

  private final DissolutionForm form = new DissolutionForm();
  private transient @Nullable DissolutionPreview preview;
  private String looked = "";

  public void look() {
    preview = reorganisations.preview(actor.get(), form.order());
    looked = form.essence();
  }

  /** Whoever changed something after the look is shown what it comes to first. */
  public String carryOut() {
    if (!looked.equals(form.essence())) {
      look();
      return "";
    }
    if (!form.isConfirmed()) {
      throw new BusinessRuleViolation(new Problem("confirmed", "agencies.change.confirm"));
    }
    reorganisations.carryOut(actor.get(), form.order());
    return "/agencies/register.xhtml?faces-redirect=true&day="
        + form.getFrom()
        + "&done=agencies.done.dissolved";
  }

  /** Who may take an item: none when there is only one. */
  public List<SelectItem> takers() {
    return form.getSuccessors().size() < 2 ? List.of() : choices.of(form.getSuccessors());
  }

  public DissolutionForm getForm() {
    return form;
  }

  /** Looked at again after a refusal: what is open may have changed. */
  public @Nullable DissolutionPreview getPreview() {
    if (preview == null && !looked.isEmpty() && looked.equals(form.essence())) {
      preview = reorganisations.preview(actor.get(), form.order());
    }
    return preview;
  }
}
