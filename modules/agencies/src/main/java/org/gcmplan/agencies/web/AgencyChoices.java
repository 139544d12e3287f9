package org.gcmplan.agencies.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;

/** Ministries and agencies to choose from in forms. */
@Named
@RequestScoped
public class AgencyChoices {
  @Inject AgencyDirectory directory;
  @Inject PlanClock clock;

  /** Those in force today. */
  public List<SelectItem> inForce() {
    return directory.inForceOn(clock.today()).stream().map(AgencyChoices::item).toList();
  }

  /** Those that have not ended, also ones that begin later. */
  public List<SelectItem> notEnded() {
    return directory.all().stream()
        .filter(agency -> agency.validTo().isEmpty())
        .map(AgencyChoices::item)
        .toList();
  }

  /** Those with these ids. */
  List<SelectItem> of(List<String> ids) {
    return ids.stream()
        .flatMap(id -> directory.find(new AgencyId(UUID.fromString(id))).stream())
        .map(AgencyChoices::item)
        .toList();
  }

  private static SelectItem item(Agency agency) {
    var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    String name = agency.name().in(Language.of(locale.getLanguage()));
    return new SelectItem(agency.id().value().toString(), name);
  }
}
