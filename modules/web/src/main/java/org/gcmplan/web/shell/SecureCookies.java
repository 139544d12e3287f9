package org.gcmplan.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where people come by HTTPS only the browser sends the session nowhere else. The server cannot see
 * that itself: the proxy speaks plain HTTP to it.
 */
@WebListener
public class SecureCookies implements ServletContextListener {
  @Inject
  @ConfigProperty(name = "gcmplan.web.secure", defaultValue = "false")
  boolean secure;

  @Override
  public void contextInitialized(ServletContextEvent start) {
    if (secure) {
      start.getServletContext().getSessionCookieConfig().setSecure(true);
    }
  }
}
