package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;

/** What the form of a publication holds before anybody has typed. */
@Dependent
class ReleaseOffer {
  private final PublicationSettings settings;
  private final PlanFrameCatalogue frame;
  private final Editions editions;
  private final PlanClock clock;

  @Inject
  ReleaseOffer(
      PublicationSettings settings, PlanFrameCatalogue frame, Editions editions, PlanClock clock) {
    this.settings = settings;
    this.frame = frame;
    this.editions = editions;
    this.clock = clock;
  }

  private String register() {
    return settings.register().or(() -> frame.plan().map(Plan::register)).orElse("");
  }

  /** The own register, today, and the first day from which the edition can be in force. */
  ReleaseForm form() {
    LocalDate today = clock.today();
    ReleaseForm form = new ReleaseForm();
    form.setRegister(register());
    form.setDecidedOn(today);
    form.setEffectiveOn(
        editions.all().stream()
            .findFirst()
            .map(EditionRow::effectiveOn)
            .filter(previous -> previous.isAfter(today))
            .orElse(today));
    return form;
  }
}
