package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.gcmplan.council.Interests;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Presence;
import org.gcmplan.council.Sittings;
import org.gcmplan.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Conducting a sitting: its beginning and end, who is in the room, challenges. */
@Named
@RequestScoped
public class RoomActs {
  @Inject Sittings sittings;
  @Inject Presence presence;
  @Inject Interests interests;
  @Inject CurrentActor actor;
  @Inject RoomView view;

  private String reason = "";
  private String motion = "";
  private String member = "";

  public String open() {
    sittings.open(actor.get(), view.sitting());
    return again("opened");
  }

  public String end() {
    sittings.end(actor.get(), view.sitting());
    return again("ended");
  }

  public String cancel() {
    sittings.cancel(actor.get(), view.sitting(), reason);
    return again("cancelled");
  }

  public String arrive(UUID person) {
    presence.arrive(actor.get(), view.sitting(), person);
    return again("presence");
  }

  public String leave(UUID person) {
    presence.leave(actor.get(), view.sitting(), person);
    return again("presence");
  }

  public String recuse() {
    interests.recuse(
        actor.get(), MotionId.parse(motion), CouncilTyping.account(member, "member"), reason);
    return again("recused");
  }

  String again(String done) {
    return "/council/room.xhtml?faces-redirect=true&sitting="
        + view.getId()
        + "&done=council.done."
        + done;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = CouncilTyping.orEmpty(reason);
  }

  public String getMotion() {
    return motion;
  }

  public void setMotion(@Nullable String motion) {
    this.motion = CouncilTyping.orEmpty(motion);
  }

  public String getMember() {
    return member;
  }

  public void setMember(@Nullable String member) {
    this.member = CouncilTyping.orEmpty(member);
  }
}
