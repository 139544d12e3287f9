package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.CurrentActor;

/** Reads a room once in a request; an act that changes it ends in another request. */
@RequestScoped
public class RoomInRequest {
  @Inject SittingCatalogue sittings;
  @Inject CurrentActor actor;

  private Optional<CouncilRoom> found = Optional.empty();

  CouncilRoom room(SittingId sitting) {
    CouncilRoom room =
        found
            .filter(each -> each.sitting().id().equals(sitting))
            .orElseGet(() -> sittings.room(actor.get(), sitting));
    found = Optional.of(room);
    return room;
  }

  /** Something has changed that the same answer shows. */
  void forget() {
    found = Optional.empty();
  }
}
