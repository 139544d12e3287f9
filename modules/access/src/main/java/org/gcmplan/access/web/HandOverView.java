package org.gcmplan.access.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.access.HandOverPreview;
import org.gcmplan.access.HandOvers;
import org.gcmplan.kernel.CurrentActor;

/** Hands over what a person has open: first a look, then the act. */
@Named
@ViewScoped
public class HandOverView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject HandOvers handOvers;
  @Inject AccountDirectory directory;
  @Inject CurrentActor actor;

  private final HandOverForm person = new HandOverForm();
  private transient HandOverPreview ofPerson;
  private transient List<AccountRow> people;

  /** Refuses who may not, before the page is shown. */
  public void open() {
    people();
  }

  public void lookAtPerson() {
    ofPerson = handOvers.ofPerson(actor.get(), uuid(person.getFrom()), uuid(person.getTo()));
    person.look();
  }

  /** Whoever chose others after the look is shown these first. */
  public String handOverPerson() {
    if (!person.isLookedAt()) {
      lookAtPerson();
      return "";
    }
    var reason = person.getReason().strip();
    handOvers.handOverPerson(actor.get(), uuid(person.getFrom()), uuid(person.getTo()), reason);
    return "/access/hand-over.xhtml?faces-redirect=true&done=access.done.handedOver";
  }

  /** The open accounts. */
  public List<AccountRow> people() {
    if (people == null) {
      people = directory.all(actor.get()).stream().filter(row -> !row.closed()).toList();
    }
    return people;
  }

  private static UUID uuid(String chosen) {
    return UUID.fromString(chosen);
  }

  public HandOverForm getPerson() {
    return person;
  }

  public HandOverPreview getOfPerson() {
    return ofPerson;
  }
}
