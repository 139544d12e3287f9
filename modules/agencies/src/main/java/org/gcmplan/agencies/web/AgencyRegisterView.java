package org.gcmplan.agencies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.RecordedDissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

/** The register of ministries and agencies as of a day, with what became of each. */
@Named
@RequestScoped
public class AgencyRegisterView {
  @Inject AgencyDirectory directory;
  @Inject Reorganisations reorganisations;
  @Inject CurrentActor actor;
  @Inject PlanClock clock;

  private String day = "";
  private String text = "";

  /** The day that was asked for; today for none, or for what is no day. */
  public LocalDate asOf() {
    return AsOf.read(day).orElseGet(clock::today);
  }

  public List<AgencyLine> inForce() {
    return lines(agency -> agency.inForceOn(asOf()));
  }

  /** Bodies that had ended by the day. */
  public List<AgencyLine> ended() {
    return lines(agency -> agency.validTo().filter(asOf()::isAfter).isPresent());
  }

  /** Orders, the latest first. */
  public List<RecordedDissolution> recorded() {
    return reorganisations.recorded();
  }

  public Agency agency(AgencyId id) {
    return directory.find(id).orElseThrow();
  }

  /** Whether the reader may prepare an order. */
  public boolean isRegistrar() {
    return actor.get().holds(Role.STANDING_OFFICE) || actor.get().holds(Role.ADMINISTRATOR);
  }

  private List<AgencyLine> lines(Predicate<Agency> wanted) {
    List<Agency> all = directory.all();
    return all.stream()
        .filter(wanted)
        .map(agency -> line(agency, all))
        .filter(line -> text.isBlank() || line.matches(text))
        .toList();
  }

  private static AgencyLine line(Agency agency, List<Agency> all) {
    return new AgencyLine(
        agency,
        all.stream().filter(other -> other.successors().contains(agency.id())).toList(),
        all.stream().filter(other -> agency.successors().contains(other.id())).toList());
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day == null ? "" : day;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
