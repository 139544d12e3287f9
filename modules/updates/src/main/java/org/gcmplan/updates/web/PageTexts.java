package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** The module's texts, where a bean needs one. */
@RequestScoped
public class PageTexts {

  String of(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    return faces.getApplication().getResourceBundle(faces, "updatesText").getString(key);
  }

  /** Says on the same page that something was done. */
  void confirm(String key) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(of(key)));
  }
}
