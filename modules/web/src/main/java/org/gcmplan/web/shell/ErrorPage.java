package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What an error page says beyond its title: a reference, and nothing about the inside. */
@Named
@RequestScoped
public class ErrorPage {
  @Inject HttpServletRequest request;

  public String getReference() {
    return Reference.of(request);
  }
}
