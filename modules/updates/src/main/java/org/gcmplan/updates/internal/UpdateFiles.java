package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Grant;
import org.gcmplan.updates.UpdateId;

/**
 * Files of updates: seen by whoever sees the update; added, until it ends, by those who draft it,
 * give an opinion on it, or coordinate it.
 */
@Dependent
class UpdateFiles implements FileAccess {
  static final String KIND = "plan-update";

  private final UpdateDesk desk;
  private final Coordinator coordinator;

  @Inject
  UpdateFiles(UpdateDesk desk, Coordinator coordinator) {
    this.desk = desk;
    this.coordinator = coordinator;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    desk.toRead(reader, UpdateId.parse(owner));
  }

  @Override
  public Optional<Actor> attaching(Actor by, String owner) {
    PlanUpdate update = desk.toRead(by, UpdateId.parse(owner));
    if (update.course().status().isEnded()) {
      return Optional.empty();
    }
    return by.rights().stream()
        .filter(right -> isOfThoseConcerned(right, update))
        .min(Comparator.comparing(Grant::role))
        .map(right -> by.exercising(right.role(), right.body()));
  }

  private boolean isOfThoseConcerned(Grant right, PlanUpdate update) {
    return switch (right.role()) {
      case DRAFTER -> right.body().equals(update.draftedBy());
      case STANDING_OFFICE -> right.body().equals(coordinator.body());
      case FOCAL_POINT -> update.opinions().names(right.body());
      default -> false;
    };
  }
}
