package org.gcmplan.localities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialChanges;

/** The register of provinces and cities as of a day, with what became of each. */
@Named
@RequestScoped
public class LocalityRegisterView {
  @Inject LocalityDirectory directory;
  @Inject LocalityRegister register;
  @Inject TerritorialChanges changes;
  @Inject CurrentActor actor;
  @Inject PlanClock clock;

  private String day = "";
  private String text = "";

  /** The day that was asked for; today for none, or for what is no day. */
  public LocalDate asOf() {
    return AsOf.read(day).orElseGet(clock::today);
  }

  /** Units in force on the day. */
  public List<UnitRow> inForce() {
    return rows(unit -> unit.inForceOn(asOf()));
  }

  /** Units that had ended by the day. */
  public List<UnitRow> ended() {
    return rows(unit -> unit.validTo().filter(asOf()::isAfter).isPresent());
  }

  /** Orders, the latest first. */
  public List<RecordedChange> recorded() {
    return changes.recorded();
  }

  /** The full name of a unit on a day, as pages show it. */
  public Locality unit(LocalityId id, LocalDate on) {
    return directory.find(id, on).orElseThrow();
  }

  /** Whether the reader may prepare an order. */
  public boolean isRegistrar() {
    return actor.get().holds(Role.STANDING_OFFICE) || actor.get().holds(Role.ADMINISTRATOR);
  }

  private List<UnitRow> rows(Predicate<Locality> wanted) {
    List<Locality> all = register.everKnown();
    Map<LocalityId, Locality> known =
        all.stream().collect(Collectors.toMap(Locality::id, Function.identity()));
    return all.stream()
        .filter(wanted)
        .map(unit -> row(directory.find(unit.id(), asOf()).orElseThrow(), known))
        .filter(row -> text.isBlank() || row.matches(text))
        .toList();
  }

  private UnitRow row(Locality unit, Map<LocalityId, Locality> known) {
    return new UnitRow(
        unit,
        register.namesOf(unit.id()),
        unit.predecessors().stream().map(known::get).toList(),
        unit.successors().stream().map(known::get).toList());
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
