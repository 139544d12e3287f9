package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gcmplan.access.Body;
import org.gcmplan.access.BodyDirectory;
import org.gcmplan.access.web.KeptBodyNames.Asked;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.jspecify.annotations.Nullable;

/** Names of bodies in pages: {@code #{bodies.name(row.body())}}. */
@Named("bodies")
@RequestScoped
public class BodyNames {
  private @Nullable Map<Asked, LocalizedText> names;

  @Inject BodyDirectory directory;
  @Inject KeptBodyNames kept;
  @Inject PlanClock clock;

  /** The name today, in the language of the page; of a body that has ended, its last. */
  public String name(BodyId body) {
    return name(body, clock.today());
  }

  /** The name on that day, in the language of the page. */
  public String name(BodyId body, LocalDate day) {
    return names()
        .computeIfAbsent(new Asked(body, day), asked -> directory.name(body, day))
        .in(language());
  }

  private Map<Asked, LocalizedText> names() {
    Map<Asked, LocalizedText> known = names == null ? kept.now() : names;
    names = known;
    return known;
  }

  /** The name at that moment, for what was done then; today where it is told none. */
  public String nameAt(BodyId body, @Nullable Instant moment) {
    return moment == null ? name(body) : name(body, moment.atZone(clock.getZone()).toLocalDate());
  }

  /** The bodies in force today, ministries and agencies first. */
  public List<Body> inForce() {
    return directory.inForceOn(clock.today());
  }

  public LocalDate today() {
    return clock.today();
  }

  private static Language language() {
    var root = FacesContext.getCurrentInstance().getViewRoot();
    return root == null ? Language.VI : Language.of(root.getLocale().getLanguage());
  }
}
