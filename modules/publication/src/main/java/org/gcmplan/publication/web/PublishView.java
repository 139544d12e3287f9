package org.gcmplan.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.publication.Editions;
import org.gcmplan.publication.Publication;
import org.gcmplan.updates.UpdateId;

/** Publishes an approved update: number, dates, signer. Lives in the page of the decision. */
@Named
@ViewScoped
public class PublishView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Publication publication;
  @Inject Editions editions;
  @Inject CurrentActor actor;
  @Inject transient ReleaseOffer offer;

  private ReleaseForm form = new ReleaseForm();

  @PostConstruct
  void begin() {
    form = offer.form();
  }

  public ReleaseForm getForm() {
    return form;
  }

  /** The number that the register would give; empty while the form does not tell. */
  public String getExpectedNumber() {
    LocalDate decidedOn = form.getDecidedOn();
    String register = form.getRegister();
    return decidedOn == null || register == null
        ? ""
        : publication.expectedNumber(register, decidedOn);
  }

  public int getNextEdition() {
    return editions.all().size() + 1;
  }

  /** Publishes the version that the publisher saw, and shows the edition. */
  public String publish(String update, long version) {
    var edition = publication.publish(actor.get(), UpdateId.parse(update), version, form.order());
    return "/publication/plan.xhtml?faces-redirect=true&edition="
        + edition
        + "&done=publication.done.published";
  }
}
