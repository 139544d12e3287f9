package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.council.SittingId;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** The council room as the reader sees it. */
@Named
@ViewScoped
public class RoomView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject SittingCatalogue sittings;
  @Inject CurrentActor actor;
  @Inject RoomInRequest read;

  private String id = "";

  /** Not there for who has no part in it. */
  public void open() {
    sittings.room(actor.get(), sitting());
  }

  public SittingId sitting() {
    return SittingId.parse(id);
  }

  public CouncilRoom room() {
    return read.room(sitting());
  }

  public Optional<Seat> mine() {
    return room().seatOf(me());
  }

  /** Whether the reader carries a vote. */
  public boolean isVoter() {
    return mine().filter(Seat::votes).isPresent();
  }

  /** Whether the reader conducts the sitting. */
  public boolean isConductor() {
    return isSecretary()
        || mine()
            .filter(seat -> seat.function().presides() && seat.substitute().isEmpty())
            .isPresent();
  }

  public boolean isPresiding() {
    return room().is(me(), CustodianPart.CHAIR);
  }

  public boolean isSecretary() {
    return room().is(me(), CustodianPart.SECRETARY);
  }

  public boolean isOffice() {
    return actor.get().holds(Role.AWARD_OFFICE, room().council().body());
  }

  /** Whether the reader may change the agenda and the time before the sitting is opened. */
  public boolean isPreparer() {
    return isOffice() || isSecretary();
  }

  /** Whether the ballot waits for the reader's passphrase. */
  public boolean isAwaitedFor(BallotView ballot) {
    return Stream.of(CustodianPart.values())
        .anyMatch(part -> room().is(me(), part) && !ballot.entrusted().contains(part));
  }

  public List<BallotView> ballots() {
    return room().ballots();
  }

  UUID me() {
    return actor.get().account();
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = CouncilTyping.orEmpty(id);
  }
}
