package org.gcmplan.localities.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.ChangePreview;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.TerritorialChanges;
import org.gcmplan.localities.TerritorialKind;
import org.gcmplan.localities.TerritorialOrder;
import org.jspecify.annotations.Nullable;

/** Orders a territorial change: choose, fill in, look, carry out. */
@Named
@ViewScoped
public class TerritorialChangeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject TerritorialChanges changes;
  @Inject LocalityChoices choices;
  @Inject CurrentActor actor;

  private final TerritorialForm form = new TerritorialForm();
  private TerritorialKind kind = TerritorialKind.MERGER;
  private String unit = "";
  private transient @Nullable ChangePreview preview;
  private String looked = "";

  /** The unit that the address names is filled in as it is. */
  public void open() {
    if (form.getFormer().isEmpty() && !unit.isEmpty()) {
      choices.find(unit).ifPresent(this::begin);
    }
  }

  private void begin(Locality known) {
    form.setFormer(List.of(unit));
    form.fill(known.designation());
  }

  public void addPart() {
    form.addPart();
  }

  public void look() {
    TerritorialOrder order = order();
    preview = changes.preview(actor.get(), order);
    looked = form.essence(kind);
  }

  /** Whoever changed something after the look is shown what it comes to first. */
  public String carryOut() {
    TerritorialOrder order = order();
    if (!looked.equals(form.essence(kind))) {
      look();
      return "";
    }
    if (!form.isConfirmed()) {
      throw new BusinessRuleViolation(new Problem("confirmed", "localities.change.confirm"));
    }
    changes.carryOut(actor.get(), order);
    return "/localities/register.xhtml?faces-redirect=true&day="
        + order.from()
        + "&done=localities.done.changed";
  }

  /** The parts of a division, by number and name. */
  public List<SelectItem> seats() {
    return form.seats(LocalityChoices.language());
  }

  /** To whom items can be given: to the parts of a division only. */
  public List<SelectItem> takerChoices() {
    return kind == TerritorialKind.DIVISION ? seats() : List.of();
  }

  private TerritorialOrder order() {
    if (form.getFormer().isEmpty()) {
      throw new BusinessRuleViolation(new Problem("former", "localities.change.chooseUnit"));
    }
    return form.order(kind);
  }

  public List<TerritorialKind> getKinds() {
    return Arrays.asList(TerritorialKind.values());
  }

  public TerritorialForm getForm() {
    return form;
  }

  /** Looked at again after a refusal: what is open may have changed. */
  public @Nullable ChangePreview getPreview() {
    if (preview == null && !looked.isEmpty() && looked.equals(form.essence(kind))) {
      preview = changes.preview(actor.get(), order());
    }
    return preview;
  }

  public String getKind() {
    return kind.name();
  }

  public void setKind(String wanted) {
    kind =
        getKinds().stream()
            .filter(each -> each.name().equals(wanted))
            .findFirst()
            .orElse(TerritorialKind.MERGER);
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit == null ? "" : unit;
  }
}
