package org.gcmplan.council.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.council.CouncilId;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingOrder;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.VotingRule;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/** The fields of a call as they are typed; what is voted on, one matter a line. */
public class SittingCallForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Map<String, String> text =
      new HashMap<>(Map.of("quorum", "2/3", "majority", "1/2"));
  private SittingForm form = SittingForm.MEETING;
  private Secrecy secrecy = Secrecy.SECRET;
  private CountBase base = CountBase.ALL_MEMBERS;
  private boolean atLeast;
  private boolean chairDecides = true;
  private boolean recusedStay;

  SittingOrder order(CouncilId council, ZoneId zone) {
    VotingRule rule =
        new VotingRule(
            CouncilTyping.fraction(text.get("quorum"), "quorum"),
            CouncilTyping.fraction(text.get("majority"), "majority"),
            !atLeast,
            base,
            chairDecides,
            !recusedStay);
    return new SittingOrder(
        council,
        new LocalizedText(typed("title"), typed("titleEn")),
        time(zone),
        rule,
        secrecy,
        agenda());
  }

  private SittingTime time(ZoneId zone) {
    return isMeeting()
        ? SittingTime.meeting(CouncilTyping.day(text.get("day"), "day"), typed("place"))
        : SittingTime.circulation(
            CouncilTyping.moment(text.get("opens"), "opens", zone),
            CouncilTyping.moment(text.get("closes"), "closes", zone),
            zone);
  }

  private List<NewMotion> agenda() {
    return typed("agenda")
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(SittingCallForm::motion)
        .toList();
  }

  /** A matter that belongs to no other module: it is its own subject. */
  private static NewMotion motion(String title) {
    return new NewMotion(
        new Subject("council-matter", UUID.randomUUID().toString()), new LocalizedText(title, ""));
  }

  private String typed(String field) {
    return CouncilTyping.orEmpty(text.get(field));
  }

  public Map<String, String> getText() {
    return text;
  }

  public boolean isMeeting() {
    return form == SittingForm.MEETING;
  }

  public SittingForm getForm() {
    return form;
  }

  public void setForm(SittingForm form) {
    this.form = form;
  }

  public Secrecy getSecrecy() {
    return secrecy;
  }

  public void setSecrecy(Secrecy secrecy) {
    this.secrecy = secrecy;
  }

  public CountBase getBase() {
    return base;
  }

  public void setBase(CountBase base) {
    this.base = base;
  }

  public boolean isAtLeast() {
    return atLeast;
  }

  public void setAtLeast(boolean atLeast) {
    this.atLeast = atLeast;
  }

  public boolean isChairDecides() {
    return chairDecides;
  }

  public void setChairDecides(boolean chairDecides) {
    this.chairDecides = chairDecides;
  }

  public boolean isRecusedStay() {
    return recusedStay;
  }

  public void setRecusedStay(boolean recusedStay) {
    this.recusedStay = recusedStay;
  }
}
