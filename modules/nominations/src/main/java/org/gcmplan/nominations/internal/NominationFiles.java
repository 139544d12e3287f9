package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.NominationId;

/** Files of a dossier: seen with it, added by its proposing body while it is with that. */
@Dependent
class NominationFiles implements FileAccess {
  private final NominationRepository nominations;
  private final NominationSight sight;
  private final AwardDesk desk;

  @Inject
  NominationFiles(NominationRepository nominations, NominationSight sight, AwardDesk desk) {
    this.nominations = nominations;
    this.sight = sight;
    this.desk = desk;
  }

  @Override
  public String kind() {
    return NominationId.KIND;
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    visible(reader, owner);
  }

  @Override
  public Optional<Actor> attaching(Actor person, String owner) {
    NominationEntry nomination = visible(person, owner);
    return nomination.state().isWithProposer() && desk.nominates(person, nomination.proposing())
        ? Optional.of(desk.nominating(person, nomination.proposing()))
        : Optional.empty();
  }

  /** The standing body, once the time of keeping is over; {@link RetentionService} sees to that. */
  @Override
  public boolean mayDestroy(Actor by, String owner) {
    return desk.isOffice(by)
        && nominations.find(NominationId.parse(owner)).filter(n -> n.state().isOver()).isPresent();
  }

  private NominationEntry visible(Actor reader, String owner) {
    NominationId id = NominationId.parse(owner);
    return sight.seen(
        reader, nominations.find(id).filter(nomination -> !nomination.isDestroyed()), id);
  }
}
