package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallState;
import org.gcmplan.nominations.NominationState;
import org.gcmplan.nominations.ShortlistLine;
import org.gcmplan.nominations.Shortlists;
import org.jspecify.annotations.Nullable;

/** The way from eligible to decided, on one page. */
@Named
@ViewScoped
public class ShortlistView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Shortlists shortlists;
  @Inject CallCatalogue calls;
  @Inject CurrentActor actor;
  @Inject SittingHours hours;

  private String call = "";
  private @Nullable LocalDate day;
  private String outsideNumber = "";
  private transient @Nullable List<ShortlistLine> lines;

  public void open() {
    if (!isOffice() && !isMinister() && !actor.get().holds(Role.AUDITOR)) {
      throw new NotAllowed(Role.AWARD_OFFICE);
    }
    List<AwardCall> known = getCalls();
    if (call.isEmpty() && !known.isEmpty()) {
      call = known.get(0).id().toString();
    }
    day = hours.today();
  }

  public List<AwardCall> getCalls() {
    return calls.all(actor.get()).stream().filter(each -> each.state() != CallState.DRAFT).toList();
  }

  public List<ShortlistLine> getLines() {
    if (lines == null) {
      lines = call.isEmpty() ? List.of() : shortlists.of(actor.get(), CallId.parse(call));
    }
    return lines;
  }

  public List<ShortlistLine> in(String state) {
    return getLines().stream()
        .filter(line -> line.nomination().state().name().equals(state))
        .toList();
  }

  /** By state, what is nearest to the certificate first. */
  public List<Map.Entry<NominationState, List<ShortlistLine>>> getGroups() {
    return Stream.of(
            NominationState.AWAITING_DECISION,
            NominationState.CLEARED,
            NominationState.IN_COUNCIL,
            NominationState.ELIGIBLE,
            NominationState.AWARDED)
        .map(state -> Map.entry(state, in(state.name())))
        .filter(group -> !group.getValue().isEmpty())
        .toList();
  }

  public boolean isOffice() {
    return actor.get().holds(Role.AWARD_OFFICE);
  }

  public boolean isMinister() {
    return actor.get().holds(Role.MINISTER);
  }

  public String submit() {
    shortlists.submit(actor.get(), CallId.parse(call));
    return page("submitted");
  }

  public String award() {
    shortlists.award(
        actor.get(), CallId.parse(call), NominationTyping.day(day, "day"), outsideNumber);
    return page("awarded");
  }

  private String page(String done) {
    return "/nominations/decide.xhtml?faces-redirect=true&call="
        + call
        + "&done=nominations.done."
        + done;
  }

  public String getCall() {
    return call;
  }

  public void setCall(@Nullable String call) {
    this.call = NominationTyping.orEmpty(call);
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }

  public String getOutsideNumber() {
    return outsideNumber;
  }

  public void setOutsideNumber(@Nullable String outsideNumber) {
    this.outsideNumber = NominationTyping.orEmpty(outsideNumber);
  }
}
