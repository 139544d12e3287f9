package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Councils;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingRow;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;

/** The reader's councils and their sittings. */
@Named
@ViewScoped
public class CouncilsView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Councils changing;
  @Inject CouncilCatalogue councils;
  @Inject SittingCatalogue sittings;
  @Inject CurrentActor actor;

  private final Map<String, String> text = new HashMap<>();
  private boolean substitutes = true;

  public void open() {
    if (!councils.concern(actor.get())) {
      throw new NotFound("councils", "");
    }
  }

  public List<Council> all() {
    return councils.of(actor.get());
  }

  public List<SittingRow> sat() {
    return sittings.of(actor.get());
  }

  public boolean isOffice() {
    return councils.keeps(actor.get());
  }

  public boolean keeps(Council council) {
    return actor.get().holds(Role.AWARD_OFFICE, council.body());
  }

  public String establish() {
    CouncilId id =
        changing.establish(
            actor.get(),
            new NewCouncil(
                actor.get().body(),
                new LocalizedText(typed("name"), typed("nameEn")),
                typed("legalBasis"),
                substitutes,
                CouncilTyping.day(text.get("establishedOn"), "establishedOn")));
    return "/council/council.xhtml?faces-redirect=true&council="
        + id
        + "&done=council.done.established";
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public boolean isSubstitutes() {
    return substitutes;
  }

  public void setSubstitutes(boolean substitutes) {
    this.substitutes = substitutes;
  }
}
