package org.gcmplan.progress.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;
import org.gcmplan.tasks.Recurrence;
import org.jspecify.annotations.Nullable;

/** The regime on the page, new or known. */
@Named
@ViewScoped
public class RegimeView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject ReportingRegimes regimes;
  @Inject PlanFrameCatalogue frame;
  @Inject CurrentActor actor;

  private String regime = "";
  private final RegimeForm form = new RegimeForm();

  public void open() {
    if (!actor.get().holds(Role.STANDING_OFFICE)) {
      throw new NotAllowed(Role.STANDING_OFFICE);
    }
    if (regime.isEmpty()) {
      regime = UUID.randomUUID().toString();
    } else {
      form.show(known());
    }
  }

  private ReportingRegime known() {
    return regimes.all().stream()
        .filter(each -> each.id().toString().equals(regime))
        .findFirst()
        .orElseThrow(() -> new NotFound("reporting regime", regime));
  }

  public String keep() {
    regimes.keep(
        actor.get(), form.regime(RegimeId.parse(regime), frame.plan().orElseThrow().coordinator()));
    return "/progress/rounds.xhtml?faces-redirect=true&done=progress.done.regimeKept";
  }

  public ReportFrequency[] frequencies() {
    return ReportFrequency.values();
  }

  public List<String> reporters() {
    return Stream.of(TaskPart.values()).map(Enum::name).toList();
  }

  public List<String> recurrences() {
    return Stream.of(Recurrence.values()).map(Enum::name).toList();
  }

  public List<String> parts() {
    return Stream.of(ReportPart.values()).map(Enum::name).toList();
  }

  public RegimeForm getForm() {
    return form;
  }

  public String getRegime() {
    return regime;
  }

  public void setRegime(@Nullable String regime) {
    this.regime = Typing.orEmpty(regime);
  }
}
