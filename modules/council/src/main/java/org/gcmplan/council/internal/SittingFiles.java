package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.council.SittingId;
import org.gcmplan.documents.FileAccess;
import org.gcmplan.kernel.Actor;

/** Papers of a sitting: seen by who sees it, added by its people until it is over. */
@Dependent
class SittingFiles implements FileAccess {
  static final String KIND = "council-sitting";

  private final CouncilDesk desk;
  private final Rolls rolls;

  @Inject
  SittingFiles(CouncilDesk desk, Rolls rolls) {
    this.desk = desk;
    this.rolls = rolls;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void mustSee(Actor reader, String owner) {
    desk.toRead(reader, SittingId.parse(owner));
  }

  @Override
  public Optional<Actor> attaching(Actor by, String owner) {
    SittingEntry sitting = desk.toRead(by, SittingId.parse(owner));
    boolean takesPart =
        desk.isOffice(by, sitting)
            || rolls.of(sitting).seats().stream()
                .anyMatch(
                    seat ->
                        seat.member().equals(by.account()) || seat.carrier().equals(by.account()));
    return Optional.of(by).filter(person -> takesPart && sitting.state().isAlive());
  }
}
