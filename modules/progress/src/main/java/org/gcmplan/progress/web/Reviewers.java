package org.gcmplan.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** For which body somebody reviews reports. */
@Named("reportReviewers")
@RequestScoped
public class Reviewers {
  @Inject PlanFrameCatalogue frame;

  private Optional<BodyId> coordinator = Optional.empty();

  @PostConstruct
  void findOffice() {
    coordinator = frame.plan().map(Plan::coordinator);
  }

  /** The plan's coordinator for its standing office, the own body for a focal point. */
  public BodyId body(Actor reader) {
    return coordinator
        .filter(office -> reader.holds(Role.STANDING_OFFICE, office))
        .orElseGet(
            () ->
                reader.rights().stream()
                    .filter(right -> right.role() == Role.FOCAL_POINT)
                    .map(Grant::body)
                    .findFirst()
                    .orElse(reader.body()));
  }

  public boolean isOffice(BodyId body) {
    return coordinator.filter(body::equals).isPresent();
  }

  /** Whether the reader decides on what lies with that body. */
  public boolean decides(Actor reader, BodyId body) {
    return reader.holds(isOffice(body) ? Role.STANDING_OFFICE : Role.FOCAL_POINT, body);
  }
}
