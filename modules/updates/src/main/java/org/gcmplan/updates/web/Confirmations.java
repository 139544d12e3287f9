package org.gcmplan.updates.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ResourceBundle;

/** Says on the same page that something was done. */
@ApplicationScoped
public class Confirmations {

  void say(String key) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "updatesText");
    faces.addMessage(null, new FacesMessage(texts.getString(key)));
  }
}
