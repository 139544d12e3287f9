package org.gcmplan.exchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gcmplan.exchange.ImportOrder;
import org.gcmplan.exchange.PlanImports;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateKind;

/** Makes a checked file into a draft. */
@Named
@ViewScoped
public class ImportDraftView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject PlanImports imports;
  @Inject CurrentActor actor;
  @Inject ImportView file;

  private final ImportForm form = new ImportForm();
  private final Map<String, Boolean> taken = new HashMap<>();

  @PostConstruct
  void chooseTheOnlyBody() {
    bodies().stream().findFirst().ifPresent(body -> form.setBody(body.toString()));
  }

  /** Makes the draft and opens it. */
  public String draft() {
    UpdateId update = imports.draft(actor.get(), BodyId.parse(form.getBody()), order());
    return "/updates/edit.xhtml?faces-redirect=true&update="
        + update
        + "&done=exchange.done.drafted";
  }

  private ImportOrder order() {
    return new ImportOrder(
        file.getCheck().orElseThrow(),
        taken.keySet().stream().filter(taken::get).collect(Collectors.toSet()),
        form.getKind(),
        text(form.getTitle()),
        text(form.getReason()),
        form.getLegalBasis().lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  /** What was typed is Vietnamese, whatever language the page is in; it can be translated later. */
  private static LocalizedText text(String typed) {
    return new LocalizedText(typed, "");
  }

  /** The bodies for which the actor may draft. */
  public List<BodyId> bodies() {
    return actor.get().grants().stream()
        .filter(grant -> grant.role() == Role.DRAFTER)
        .map(Grant::body)
        .sorted(Comparator.comparing(each -> !each.equals(actor.get().body())))
        .toList();
  }

  public UpdateKind[] kinds() {
    return UpdateKind.values();
  }

  public ImportForm getForm() {
    return form;
  }

  public Map<String, Boolean> getTaken() {
    return taken;
  }
}
