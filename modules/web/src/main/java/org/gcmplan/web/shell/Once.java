package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/**
 * The ticket of a form, from {@code gcm:onceOnly}. A ticket counts once: posted again (double
 * click, reload, the Back button, a second tab) the form has no further effect.
 */
@Named
@RequestScoped
public class Once {
  @Inject SpentTickets spent;

  private String presented = "";

  /** A new ticket for each form shown. */
  public String getTicket() {
    return UUID.randomUUID().toString();
  }

  /** Called by Faces when all fields of the form are valid. */
  public void setTicket(String ticket) {
    presented = ticket;
  }

  boolean isRepeated() {
    return !presented.isEmpty() && !spent.claim(presented);
  }

  /** The form had no effect, so the same ticket may be used for the corrected one. */
  void release() {
    if (!presented.isEmpty()) {
      spent.release(presented);
    }
  }
}
