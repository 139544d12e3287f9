package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.DossierReading;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationAct;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.NominationStep;
import org.gcmplan.nominations.ReportSection;
import org.jspecify.annotations.Nullable;

/** The dossier on the page; that it was opened is kept. */
@Named
@ViewScoped
public class DossierView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject NominationCatalogue catalogue;
  @Inject CallCatalogue calls;
  @Inject Clearances clearances;
  @Inject NominationsMenu menu;
  @Inject CurrentActor reader;

  private String id = "";
  private transient @Nullable Nomination nomination;

  public void open() {
    nomination = catalogue.open(reader.get(), NominationId.parse(id));
  }

  public Nomination getNomination() {
    Nomination shown =
        nomination == null ? catalogue.get(reader.get(), NominationId.parse(id)) : nomination;
    nomination = shown;
    return shown;
  }

  public AwardCall getCall() {
    return calls.get(reader.get(), getNomination().call());
  }

  /** The sections that say something, in their order. */
  public List<Map.Entry<ReportSection, String>> getReport() {
    return catalogue.report(reader.get(), getNomination().id()).entrySet().stream()
        .filter(section -> !section.getValue().isBlank())
        .toList();
  }

  public List<NominationAct> getHistory() {
    return catalogue.history(reader.get(), getNomination().id());
  }

  public List<Clearance> getClearances() {
    return clearances.of(reader.get(), getNomination().id());
  }

  public List<DossierReading> getReadings() {
    return menu.isKeeper()
        ? catalogue.readings(reader.get(), getNomination().id())
        : List.of();
  }

  public Set<NominationStep> getSteps() {
    return catalogue.steps(reader.get(), getNomination().id());
  }

  public boolean may(String step) {
    return getSteps().contains(NominationStep.valueOf(step));
  }

  /** Whether its proposing body writes at it, and the reader for that. */
  public boolean isWritable() {
    return getNomination().state().isWithProposer() && may("WITHDRAW") ;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }
}
