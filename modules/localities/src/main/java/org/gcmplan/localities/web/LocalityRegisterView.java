package org.gcmplan.localities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.kernel.AsOf;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialChanges;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Map<LocalityId, List<DatedName>> names;
  private @Nullable List<Locality> everKnown;
  private @Nullable List<UnitRow> inForce;
  private @Nullable List<UnitRow> ended;

  /** The day that was asked for; today for none, or for what is no day. */
  public LocalDate asOf() {
    return AsOf.read(day).orElseGet(clock::today);
  }

  /** Units in force on the day. */
  public List<UnitRow> inForce() {
    List<UnitRow> read = inForce == null ? rows(directory.inForceOn(asOf()), everKnown()) : inForce;
    inForce = read;
    return read;
  }

  /** Units that had ended by the day, as they were last called. */
  public List<UnitRow> ended() {
    List<UnitRow> read = ended == null ? rows(endedUnits(), everKnown()) : ended;
    ended = read;
    return read;
  }

  private List<Locality> endedUnits() {
    return everKnown().stream()
        .filter(unit -> unit.validTo().filter(asOf()::isAfter).isPresent())
        .toList();
  }

  private List<Locality> everKnown() {
    List<Locality> read = everKnown == null ? register.everKnown() : everKnown;
    everKnown = read;
    return read;
  }

  /** Orders, the latest first. */
  public List<RecordedChange> recorded() {
    return changes.recorded();
  }

  /** The full name of a unit on a day, as pages show it. */
  public LocalizedText name(LocalityId id, LocalDate on) {
    return names().getOrDefault(id, List.of()).stream()
        .filter(name -> name.from().filter(on::isBefore).isEmpty())
        .reduce((earlier, later) -> later)
        .map(name -> name.designation().fullName())
        .orElse(LocalizedText.EMPTY);
  }

  private Map<LocalityId, List<DatedName>> names() {
    Map<LocalityId, List<DatedName>> read = names == null ? register.allNames() : names;
    names = read;
    return read;
  }

  /** Whether the reader may prepare an order. */
  public boolean isRegistrar() {
    return actor.get().holds(Role.STANDING_OFFICE) || actor.get().holds(Role.ADMINISTRATOR);
  }

  private List<UnitRow> rows(List<Locality> units, List<Locality> all) {
    Map<LocalityId, Locality> known =
        all.stream().collect(Collectors.toMap(Locality::id, Function.identity()));
    return units.stream()
        .map(
            unit ->
                new UnitRow(
                    unit,
                    names().getOrDefault(unit.id(), List.of()),
                    unit.predecessors().stream().map(known::get).toList(),
                    unit.successors().stream().map(known::get).toList()))
        .filter(row -> text.isBlank() || row.matches(text))
        .toList();
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
