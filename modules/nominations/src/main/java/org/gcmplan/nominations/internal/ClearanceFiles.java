package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.ClearanceId;

/** Files beside an answer: seen with the question, added by the asked body until it answers. */
@Dependent
class ClearanceFiles implements FileAccess {
  private final ClearanceSight sight;

  @Inject
  ClearanceFiles(ClearanceSight sight) {
    this.sight = sight;
  }

  @Override
  public String kind() {
    return "clearance";
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    sight.seen(reader, ClearanceId.parse(owner));
  }

  /** With the dossier that the question is about. */
  @Override
  public boolean mayDestroy(Actor by, String owner) {
    return sight.mayDestroy(by, ClearanceId.parse(owner));
  }

  @Override
  public Optional<Actor> attaching(Actor person, String owner) {
    ClearanceEntry question = sight.seen(person, ClearanceId.parse(owner));
    return Optional.of(person.exercising(Role.FOCAL_POINT, question.body()))
        .filter(by -> by.holds(Role.FOCAL_POINT, question.body()));
  }
}
