package org.gcmplan.access.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.gcmplan.access.HandOverPreview;
import org.gcmplan.access.HandOvers;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;

/** Hands over what a body has open, to one or several others: first a look, then the act. */
@Named
@ViewScoped
public class BodyHandOverView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject HandOvers handOvers;
  @Inject BodyNames names;
  @Inject CurrentActor actor;

  private final BodyHandOverForm form = new BodyHandOverForm();
  private transient HandOverPreview preview;

  public void look() {
    preview = handOvers.ofBody(actor.get(), form.succession(names.today()));
    form.look();
  }

  /** Whoever chose others after the look is shown these first. */
  public String handOver() {
    if (!form.isLookedAt()) {
      look();
      return "";
    }
    var succession = form.succession(names.today());
    handOvers.handOverBody(actor.get(), succession, form.getReason().strip());
    return "/access/hand-over.xhtml?faces-redirect=true&done=access.done.handedOver";
  }

  /** Who may take an item: none when there is only one. */
  public List<SelectItem> getTakers() {
    var all = form.successors().map(to -> new SelectItem(to, names.name(BodyId.parse(to))));
    return form.getOthers().isEmpty() ? List.of() : all.toList();
  }

  public BodyHandOverForm getForm() {
    return form;
  }

  /** Looked at again after a refusal: what is open may have changed. */
  public HandOverPreview getPreview() {
    if (preview == null && form.isLookedAt()) {
      preview = handOvers.ofBody(actor.get(), form.succession(names.today()));
    }
    return preview;
  }
}
