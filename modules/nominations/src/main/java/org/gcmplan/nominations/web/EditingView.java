package org.gcmplan.nominations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.Nominations;
import org.gcmplan.nominations.ReportSection;
import org.jspecify.annotations.Nullable;

/** A nomination being written by its proposing body. */
@Named
@ViewScoped
public class EditingView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Nominations nominations;
  @Inject NominationCatalogue catalogue;
  @Inject CurrentActor actor;

  private String id = "";
  private long seen;
  private final NominationForm form = new NominationForm();
  private final Map<String, String> report = new HashMap<>();
  private transient @Nullable Nomination nomination;

  static String page(NominationId id, String done) {
    return "/nominations/edit.xhtml?faces-redirect=true&id=" + id + "&done=nominations.done." + done;
  }

  public void open() {
    Nomination shown = catalogue.open(actor.get(), NominationId.parse(id));
    if (!nominations.bodiesOf(actor.get()).contains(shown.proposing())) {
      throw new NotAllowed(Role.COORDINATOR);
    }
    nomination = shown;
    seen = shown.version();
    form.show(shown.facts());
    catalogue
        .report(actor.get(), shown.id())
        .forEach((section, text) -> report.put(section.name(), text));
  }

  public Nomination getNomination() {
    Nomination shown =
        nomination == null ? catalogue.get(actor.get(), NominationId.parse(id)) : nomination;
    nomination = shown;
    return shown;
  }

  public String keep() {
    write();
    return page(getNomination().id(), "kept");
  }

  void write() {
    Map<ReportSection, String> sections = new EnumMap<>(ReportSection.class);
    report.forEach(
        (section, text) ->
            sections.put(ReportSection.valueOf(section), NominationTyping.orEmpty(text)));
    nominations.write(actor.get(), getNomination().id(), seen, form.facts(), sections);
  }

  /** What is typed is kept first, so that nothing is lost. */
  public String refresh() {
    write();
    nominations.refresh(actor.get(), getNomination().id());
    return page(getNomination().id(), "refreshed");
  }

  public String send() {
    write();
    nominations.send(actor.get(), getNomination().id());
    return "/nominations/dossier.xhtml?faces-redirect=true&id=" + id + "&done=nominations.done.sent";
  }

  public List<ReportSection> sections() {
    return List.of(ReportSection.values());
  }

  public NominationForm getForm() {
    return form;
  }

  public Map<String, String> getReport() {
    return report;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }
}
