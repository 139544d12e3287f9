package org.gcmplan.publication.web;

import jakarta.faces.context.FacesContext;
import org.gcmplan.kernel.Language;

/** The language in which the current page is read. */
final class ViewLanguage {
  private ViewLanguage() {}

  static Language get() {
    return Language.of(FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage());
  }
}
