package org.gcmplan.updates.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.updates.RebaseOrder;
import org.gcmplan.updates.Rebasing;
import org.gcmplan.updates.UpdateAction;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.jspecify.annotations.Nullable;

/** Brings an update up to the newest edition, change by change. */
@Named
@ViewScoped
public class RebaseView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Rebasing rebasing;
  @Inject CurrentActor actor;
  @Inject Reading reading;

  private String update = "";
  private long version;
  private int onto;
  private final Map<Integer, MovedForm> forms = new TreeMap<>();

  /** Leads elsewhere whoever has nothing to bring up, or may only read it. */
  public @Nullable String open() {
    if (!reading.allows(id(), UpdateAction.REBASE)
        && !reading.allows(id(), UpdateAction.BRING_UP)) {
      return "/updates/decision.xhtml?faces-redirect=true&update=" + id();
    }
    look();
    return null;
  }

  /** Reads what has moved; what was chosen for a change that moved no further stays. */
  private void look() {
    version = reading.view(id()).version();
    onto = reading.newest().value();
    Map<Integer, MovedForm> before = new TreeMap<>(forms);
    forms.clear();
    rebasing
        .moved(actor.get(), id())
        .forEach(
            moved ->
                forms.put(
                    moved.number(), MovedForm.of(moved).asBefore(before.get(moved.number()))));
  }

  public String rebase() {
    BusinessRuleViolation.throwIfAny(forms().stream().flatMap(MovedForm::faults).toList());
    UpdateStatus status = reading.view(id()).row().status();
    if (onto != reading.newest().value()) {
      look();
      throw new BusinessRuleViolation("updates.rebase.newerStill", new EditionNumber(onto));
    }
    rebasing.rebase(
        actor.get(),
        id(),
        new RebaseOrder(
            version,
            new EditionNumber(onto),
            forms().stream().flatMap(MovedForm::settlement).toList()));
    String page = status == UpdateStatus.DRAFT ? "edit" : "decision";
    return "/updates/"
        + page
        + ".xhtml?faces-redirect=true&update="
        + id()
        + "&done=updates.done.rebased";
  }

  /** Nothing is written before everything is settled; what is typed stays with the page. */
  public void save() {
    reading.forget();
  }

  public List<MovedForm> forms() {
    return List.copyOf(forms.values());
  }

  public UpdateId id() {
    return UpdateId.parse(update);
  }

  public EditionNumber onto() {
    return new EditionNumber(onto);
  }

  public String getUpdate() {
    return update;
  }

  public void setUpdate(String update) {
    this.update = Typed.orEmpty(update);
  }
}
