package org.gcmplan.web.shell;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;

/** The tickets that a person's forms have used, the latest few hundred of them. */
@SessionScoped
class SpentTickets implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KEPT = 500;

  private final Set<String> tickets = new LinkedHashSet<>();

  /** True for the first who presents the ticket, also among requests that run at the same time. */
  synchronized boolean claim(String ticket) {
    boolean first = tickets.add(ticket);
    if (tickets.size() > KEPT) {
      tickets.remove(tickets.iterator().next());
    }
    return first;
  }

  synchronized void release(String ticket) {
    tickets.remove(ticket);
  }
}
