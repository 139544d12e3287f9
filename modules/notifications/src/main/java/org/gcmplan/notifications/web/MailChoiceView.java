package org.gcmplan.notifications.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.notifications.MailChoice;
import org.gcmplan.notifications.MailChoices;
import org.gcmplan.notifications.MailReason;
import org.gcmplan.notifications.MailRhythm;

/** How the person wants to be told. */
@Named
@ViewScoped
public class MailChoiceView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject MailChoices choices;
  @Inject CurrentActor actor;

  private MailRhythm rhythm = MailRhythm.AT_ONCE;
  private String[] reasons = {};

  @PostConstruct
  void open() {
    MailChoice choice = choices.of(actor.get());
    rhythm = choice.rhythm();
    reasons = choice.reasons().stream().map(Enum::name).toArray(String[]::new);
  }

  public String save() {
    var wanted =
        Stream.of(reasons)
            .map(MailReason::valueOf)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailReason.class)));
    choices.choose(actor.get(), new MailChoice(rhythm, wanted));
    return "/access/account.xhtml?faces-redirect=true&done=notifications.done.choice";
  }

  public MailRhythm[] rhythms() {
    return MailRhythm.values();
  }

  public MailReason[] allReasons() {
    return MailReason.values();
  }

  public MailRhythm getRhythm() {
    return rhythm;
  }

  public void setRhythm(MailRhythm rhythm) {
    this.rhythm = rhythm;
  }

  public String[] getReasons() {
    return reasons.clone();
  }

  public void setReasons(String... reasons) {
    this.reasons = reasons.clone();
  }
}
