package org.gcmplan.council.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.Council;
import org.gcmplan.council.CouncilCatalogue;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.Councils;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Role;
import org.jspecify.annotations.Nullable;

/** One council: who belongs to it and who did. */
@Named
@ViewScoped
public class CouncilView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Councils changing;
  @Inject CouncilCatalogue councils;
  @Inject CurrentActor actor;
  @Inject CouncilDay day;

  private String id = "";
  private final Map<String, String> text = new HashMap<>();
  private CouncilFunction function = CouncilFunction.MEMBER;
  private boolean votes;

  /** Not there for who has nothing to do with it. */
  public void open() {
    council();
  }

  public Council council() {
    return councils.council(actor.get(), CouncilId.parse(id));
  }

  public boolean isKept() {
    return actor.get().holds(Role.AWARD_OFFICE, council().body());
  }

  public boolean isOver() {
    return council().endedOn().filter(last -> last.isBefore(day.today())).isPresent();
  }

  public List<Actor> candidates() {
    return councils.candidates(actor.get());
  }

  public CouncilFunction[] functions() {
    return CouncilFunction.values();
  }

  public String appoint() {
    Appointment appointment =
        new Appointment(
            CouncilTyping.account(text.get("account"), "account"),
            function,
            votes,
            CouncilTyping.day(text.get("from"), "from"));
    changing.appoint(actor.get(), CouncilId.parse(id), appointment);
    return done("appointed");
  }

  public String release(String account) {
    changing.release(
        actor.get(),
        CouncilId.parse(id),
        CouncilTyping.account(account, "account"),
        CouncilTyping.day(text.get("lastDay"), "lastDay"));
    return done("released");
  }

  public String end() {
    changing.end(actor.get(), CouncilId.parse(id), CouncilTyping.day(text.get("endDay"), "endDay"));
    return done("councilEnded");
  }

  private String done(String what) {
    return "/council/council.xhtml?faces-redirect=true&council="
        + id
        + "&done=council.done."
        + what;
  }

  public Map<String, String> getText() {
    return text;
  }

  public CouncilFunction getFunction() {
    return function;
  }

  public void setFunction(CouncilFunction function) {
    this.function = function;
  }

  public boolean isVotes() {
    return votes;
  }

  public void setVotes(boolean votes) {
    this.votes = votes;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = CouncilTyping.orEmpty(id);
  }
}
