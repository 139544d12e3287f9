package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Role;
import org.gcmplan.nominations.ClearanceId;

/** Who may see a question about a nominee: the asked body, and who may see the nomination. */
@Dependent
class ClearanceSight {
  private final NominationRepository nominations;
  private final NominationSight sight;

  @Inject
  ClearanceSight(NominationRepository nominations, NominationSight sight) {
    this.nominations = nominations;
    this.sight = sight;
  }

  ClearanceEntry seen(Actor reader, ClearanceId id) {
    return nominations
        .clearance(id)
        .filter(question -> sees(reader, question))
        .orElseThrow(() -> new NotFound("clearance", id));
  }

  /** Whether the nomination is over, and the person keeps dossiers. */
  boolean mayDestroy(Actor person, ClearanceId id) {
    return sight.isKeeping(person)
        && nominations
            .clearance(id)
            .filter(question -> nominations.get(question.nomination()).state().isOver())
            .isPresent();
  }

  private boolean sees(Actor reader, ClearanceEntry question) {
    NominationEntry about = nominations.get(question.nomination());
    boolean asked =
        reader.holds(Role.FOCAL_POINT, question.body())
            && !Nominee.of(about.facts().recipient()).is(reader);
    return asked || sight.sees(reader, about);
  }
}
