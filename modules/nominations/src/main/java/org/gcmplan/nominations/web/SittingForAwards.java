package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.Shortlists;
import org.gcmplan.nominations.SittingProposal;
import org.jspecify.annotations.Nullable;

/** The sitting to which eligible nominations go, as it is typed. */
@Named
@ViewScoped
public class SittingForAwards implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Shortlists shortlists;
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;
  @Inject SittingHours hours;

  private String[] chosen = {};
  private String council = "";
  private String title = "";
  private String place = "";
  private SittingForm form = SittingForm.MEETING;
  private Secrecy secrecy = Secrecy.SECRET;
  private @Nullable LocalDate day;

  public List<Council> getCouncils() {
    return councils.of(actor.get()).stream().filter(each -> each.endedOn().isEmpty()).toList();
  }

  public String lay(String call) {
    if (council.isEmpty()) {
      throw new BusinessRuleViolation(new Problem("council", "nominations.words.missing"));
    }
    LocalDate on = NominationTyping.day(day, "sittingDay");
    String name = title.isBlank() ? messagesTitle() : title;
    SittingProposal sitting =
        new SittingProposal(
            CouncilId.parse(council), new LocalizedText(name, name), time(on), secrecy);
    SittingId called =
        shortlists.layBefore(
            actor.get(),
            CallId.parse(call),
            sitting,
            Arrays.stream(chosen).map(NominationId::parse).toList());
    return "/council/room.xhtml?faces-redirect=true&sitting="
        + called
        + "&done=nominations.done.laid";
  }

  private static String messagesTitle() {
    return "Họp xét khen thưởng";
  }

  private SittingTime time(LocalDate on) {
    return form == SittingForm.MEETING
        ? SittingTime.meeting(on, place)
        : hours.circulationUntil(on);
  }

  public List<SittingForm> forms() {
    return List.of(SittingForm.values());
  }

  public List<Secrecy> secrecies() {
    return List.of(Secrecy.values());
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }

  public String getCouncil() {
    return council;
  }

  public void setCouncil(@Nullable String council) {
    this.council = NominationTyping.orEmpty(council);
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(@Nullable String title) {
    this.title = NominationTyping.orEmpty(title);
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(@Nullable String place) {
    this.place = NominationTyping.orEmpty(place);
  }

  public SittingForm getForm() {
    return form;
  }

  public void setForm(SittingForm form) {
    this.form = form;
  }

  public Secrecy getSecrecy() {
    return secrecy;
  }

  public void setSecrecy(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  public @Nullable LocalDate getDay() {
    return day;
  }

  public void setDay(@Nullable LocalDate day) {
    this.day = day;
  }
}
