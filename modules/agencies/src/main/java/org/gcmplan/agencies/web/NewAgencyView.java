package org.gcmplan.agencies.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Enters a body that begins, such as the one into which others will go. */
@Named
@ViewScoped
public class NewAgencyView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Agencies agencies;
  @Inject CurrentActor actor;

  private final UUID id = UUID.randomUUID();
  private final Map<String, String> text = new HashMap<>();
  private @Nullable LocalDate from;

  public String register() {
    agencies.register(
        actor.get(),
        new NewAgency(
            new AgencyId(id),
            value("code"),
            new LocalizedText(value("name"), value("nameEn")),
            value("symbol"),
            Optional.ofNullable(from)));
    return "/agencies/change.xhtml?faces-redirect=true&done=agencies.done.registered";
  }

  private String value(String field) {
    return Optional.ofNullable(text.get(field)).orElse("").strip();
  }

  public Map<String, String> getText() {
    return text;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }
}
