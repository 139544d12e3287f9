package org.gcmplan.localities.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Units to choose from in forms. */
@Named
@RequestScoped
public class LocalityChoices {
  @Inject LocalityDirectory directory;
  @Inject PlanClock clock;

  /** Those in force today, by code and full name. */
  public List<SelectItem> inForce() {
    return directory.inForceOn(clock.today()).stream().map(LocalityChoices::item).toList();
  }

  /** The unit of that id as it is today. */
  public Optional<Locality> find(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
        .map(text -> new LocalityId(UUID.fromString(text)))
        .flatMap(unit -> directory.find(unit, clock.today()));
  }

  private static SelectItem item(Locality unit) {
    var as = unit.designation();
    String shown = as.fullName().in(language()) + " (" + as.code() + ")";
    return new SelectItem(unit.id().value().toString(), shown);
  }

  static Language language() {
    var locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return Language.of(locale.getLanguage());
  }
}
