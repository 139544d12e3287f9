package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotProof;
import org.gcmplan.council.CouncilMinutes;
import org.gcmplan.council.SittingCatalogue;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** The minutes of the sitting on the page, and the check of what was counted. */
@Named
@ViewScoped
public class MinutesView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject CouncilMinutes minutes;
  @Inject SittingCatalogue sittings;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;

  private @Nullable String remarks;

  public String note() {
    minutes.note(actor.get(), view.sitting(), getRemarks());
    return acts.again("noted");
  }

  public String approve() {
    minutes.approve(actor.get(), view.sitting());
    return acts.again("approved");
  }

  public BallotProof proof(BallotId ballot) {
    return sittings.proof(actor.get(), ballot);
  }

  public String getRemarks() {
    String typed = remarks;
    return typed == null ? view.room().remarks() : typed;
  }

  public void setRemarks(@Nullable String remarks) {
    this.remarks = CouncilTyping.orEmpty(remarks);
  }
}
