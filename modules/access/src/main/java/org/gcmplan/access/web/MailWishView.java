package org.gcmplan.access.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.gcmplan.access.Correspondence;
import org.gcmplan.access.MailWish;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.Language;

/** Where the person wants mail. */
@Named
@ViewScoped
public class MailWishView implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject Correspondence correspondence;
  @Inject CurrentActor actor;

  private String address = "";
  private Language language = Language.VI;
  private boolean wanted;

  @PostConstruct
  void open() {
    MailWish wish = correspondence.wish(actor.get());
    address = wish.address();
    language = wish.language();
    wanted = wish.wanted();
  }

  public String save() {
    correspondence.change(actor.get(), new MailWish(address, language, wanted));
    return "/access/account.xhtml?faces-redirect=true&done=access.done.mail";
  }

  public Language[] languages() {
    return Language.values();
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address == null ? "" : address;
  }

  public Language getLanguage() {
    return language;
  }

  public void setLanguage(Language language) {
    this.language = language;
  }

  public boolean isWanted() {
    return wanted;
  }

  public void setWanted(boolean wanted) {
    this.wanted = wanted;
  }
}
