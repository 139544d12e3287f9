package org.gcmplan.updates.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Proposal;

/** A draft that somebody else has written since it was opened: what stood, theirs and mine. */
@Named
@ViewScoped
public class OvertakenView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject DraftView draft;
  @Inject Wording wording;

  /** For each place that differs and who touched it, whose text to keep: MINE or THEIRS. */
  private final Map<String, String> picks = new HashMap<>();

  private boolean open;
  private List<Difference> shown = List.of();

  /**
   * Shows what differs, and sends it anew only when that has changed: the answer to an autosave
   * must not put back what somebody is just picking, nor the button under their finger.
   */
  public void show(Language language) {
    boolean overtaken = draft.standing().version() != draft.version();
    if (!overtaken) {
      picks.clear();
    }
    List<Difference> differing = overtaken ? differences(language) : List.of();
    if (overtaken != open || !differing.equals(shown)) {
      open = overtaken;
      shown = differing;
      sendAnew();
    }
  }

  private static void sendAnew() {
    PartialViewContext answer = FacesContext.getCurrentInstance().getPartialViewContext();
    if (answer.isPartialRequest()) {
      answer.getRenderIds().add("draft:overtaken");
    }
  }

  public boolean isOpen() {
    return open;
  }

  /** Where the other's text and one's own differ, as the reader sees it. */
  public List<Difference> getShown() {
    return shown;
  }

  public void keepMine() {
    draft.writeOver(draft.getForm().proposal());
  }

  public void takeTheirs() {
    draft.read();
  }

  /** Keeps of every place what was picked; what only one of the two touched is picked already. */
  public void keepPicked(Language language) {
    List<Difference> differences = differences(language);
    BusinessRuleViolation.throwIfAny(
        differences.stream()
            .filter(difference -> pick(difference).isEmpty())
            .map(difference -> new Problem("conflict", "updates.conflict.undecided"))
            .limit(1)
            .toList());
    Map<String, String> kept = new HashMap<>();
    differences.forEach(difference -> kept.put(difference.place(), pick(difference)));
    Proposal theirs = Written.in(draft.standing());
    draft.writeOver(
        new DraftParts(draft.getForm().proposal())
            .with(new DraftParts(theirs), place -> "THEIRS".equals(kept.get(place))));
  }

  private List<Difference> differences(Language language) {
    List<Difference> differences =
        new Differences(
                wording,
                language,
                draft.asOpened(),
                draft.getForm().proposal(),
                Written.in(draft.standing()))
            .all();
    differences.forEach(
        difference -> picks.putIfAbsent(difference.pickedAs(), proposed(difference)));
    return differences;
  }

  private String pick(Difference difference) {
    return Typed.orEmpty(picks.get(difference.pickedAs()));
  }

  private static String proposed(Difference difference) {
    return switch (difference.touched()) {
      case BY_ME -> "MINE";
      case BY_ANOTHER -> "THEIRS";
      case BY_BOTH -> "";
    };
  }

  public Map<String, String> getPicks() {
    return picks;
  }
}
