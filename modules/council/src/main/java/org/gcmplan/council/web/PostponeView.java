package org.gcmplan.council.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.Sittings;
import org.gcmplan.kernel.CurrentActor;

/** Another time or place for the sitting on the page. */
@Named
@RequestScoped
public class PostponeView {
  @Inject Sittings sittings;
  @Inject CurrentActor actor;
  @Inject RoomView view;
  @Inject RoomActs acts;
  @Inject CouncilDay day;

  private final Map<String, String> text = new HashMap<>();

  /** Begins with the time that it has. */
  @PostConstruct
  void begin() {
    SittingTime time = view.room().sitting().time();
    text.put("day", CouncilTyping.shown(time.day()));
    text.put("place", time.place());
    time.opens().ifPresent(opens -> text.put("opens", CouncilTyping.shown(opens, day.zone())));
    time.closes().ifPresent(closes -> text.put("closes", CouncilTyping.shown(closes, day.zone())));
  }

  public boolean isMeeting() {
    return view.room().sitting().time().form() == SittingForm.MEETING;
  }

  public String postpone() {
    SittingTime time =
        isMeeting()
            ? SittingTime.meeting(CouncilTyping.day(text.get("day"), "day"), typed("place"))
            : SittingTime.circulation(
                CouncilTyping.moment(text.get("opens"), "opens", day.zone()),
                CouncilTyping.moment(text.get("closes"), "closes", day.zone()),
                day.zone());
    sittings.postpone(actor.get(), view.sitting(), time, typed("postponeReason"));
    return acts.again("postponed");
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }
}
